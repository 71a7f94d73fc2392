"""`kotosilta admin` for the keys of the service: the root's, the offline recovery key's and the notary's next ones."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from referral_app.commands.typed import typed_papers, typed_secret
from referral_app.errors import InvalidInputError, RecoveryCodeInvalidError, StateChangedError

if TYPE_CHECKING:
    from referral_app.services.ceremonies import NewKey
    from referral_app.services.service_keeping import ServiceKeeping

T = TypeVar("T")

_DONE, _REFUSED = 0, 1

_SENTENCES: Mapping[str, str] = {
    "clock.wrong": "the clocks of this computer and the server are more than 10 minutes apart.",
    "folder.in_use": "this folder holds papers of another key; take an empty one.",
    "notary.form": "this is no file of a notary's keys, or it is damaged.",
    "notary.origin": "these are the keys of another log's notary.",
}


def add_keys(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    again = " After a failure give the same command again."
    root = commands.add_parser(
        "rotate-root",
        help="let another key stand for the service's root",
        description="Takes two of the three papers of the root key and writes three new ones." + again,
    )
    root.add_argument("folder", type=Path, help="where the new papers are written; empty or not there")
    root.set_defaults(run=lambda options: _hold(options, "root"))
    recovery = commands.add_parser(
        "renew-recovery",
        help="make the next offline recovery key",
        description="Takes two of the three papers of the root key and writes three papers of the next recovery key."
        + again
        + " Every unit's lead then makes the recovery copies anew.",
    )
    recovery.add_argument("folder", type=Path, help="where the papers are written; empty or not there")
    recovery.set_defaults(run=lambda options: _hold(options, "recovery"))
    make = commands.add_parser(
        "notary-keys",
        help="on the notary's machine: make its next keys",
        description="Puts a new seed before those in the secrets file and writes the public keys for the "
        "administrator. Restart the notary then. Given again with the same file, nothing is made twice.",
    )
    make.add_argument("--secrets", type=Path, required=True, help="the notary's secrets file")
    make.add_argument("file", type=Path, help="where the public keys are written")
    make.set_defaults(run=_make_notary_keys)
    notary = commands.add_parser(
        "rotate-notary",
        help="let the service trust the notary's next keys",
        description="Takes the file that notary-keys has written, and two of the three papers of the root key."
        + again,
    )
    notary.add_argument("file", type=Path)
    notary.add_argument("--words", help="as the notary's operator reads them out; asked for otherwise")
    notary.set_defaults(run=_rotate_notary)
    for parser in (root, recovery, notary):
        parser.add_argument("--login", required=True, help="of an administrator")
        parser.add_argument("--passphrase-file", type=Path, help="hers; asked for otherwise")
        parser.add_argument("--recovery-code-file", type=Path, help="where this computer does not know her")
        parser.add_argument("--papers-file", type=Path, help="two lines of words; asked for otherwise")
        parser.add_argument("--language", choices=("fi", "sv", "en"), default="fi", help="of the papers")


def _hold(options: argparse.Namespace, key: str) -> int:
    def hold(keeping: ServiceKeeping) -> NewKey:
        papers = typed_papers(options.papers_file)
        act = keeping.rotate_root if key == "root" else keeping.renew_recovery
        return act(papers, options.folder, options.language)

    new = _as_administrator(options, hold)
    if new is None:
        return _REFUSED
    print(f"The new key is in force: {new.words}")
    print("Print these, give each part to another person, and delete them:")
    for paper in new.papers:
        print(f"  {paper}")
    if key == "root":
        print("The papers before sign nothing any more. Desktops and the notary follow by themselves.")
    else:
        print(
            "The papers before restore nothing any more. Ask every unit's lead to make the recovery copies anew."
        )
    return _DONE


def _make_notary_keys(options: argparse.Namespace) -> int:
    from referral_app.config import load_config
    from referral_app.exchange.notary_file import encode_notary_keys
    from referral_app.exchange.private_files import read_limited, write_private
    from referral_app.notary.keys import NotaryKeys
    from referral_app.notary.settings import read_secrets, replace_secrets
    from referral_app.services.fingerprint import fingerprint_words

    origin, held = load_config(options.config).log_origin, read_secrets(options.secrets)
    newest = encode_notary_keys(NotaryKeys.from_seed(held.seed, origin).entry_data)
    begun = options.file.with_name(options.file.name + ".begun")
    if read_limited(options.file, len(newest)) != newest:
        if (
            read_limited(begun, len(newest)) != newest
        ):  # else an earlier run ended after it had changed the secrets
            seed = secrets.token_bytes(32)
            newest = encode_notary_keys(NotaryKeys.from_seed(seed, origin).entry_data)
            write_private(begun, newest)
            replace_secrets(options.secrets, held.with_new_seed(seed))
        write_private(options.file, newest)
    begun.unlink(missing_ok=True)
    print(f"The next keys: {fingerprint_words(newest)}")
    print(f"Restart the notary. Send {options.file} to the administrator, and tell the words on the phone.")
    return _DONE


def _rotate_notary(options: argparse.Namespace) -> int:
    with _refusals():
        from referral_app.services.ceremonies import notary_words

        right = notary_words(options.file)
        typed = options.words or input("The words of the keys, as the notary's operator reads them out: ")
        if typed.lower().replace("-", " ").split() != right.split("-"):
            print(
                "kotosilta: these are not the words of the keys in the file. Nothing was changed.",
                file=sys.stderr,
            )
            return _REFUSED
        words = _as_administrator(
            options, lambda keeping: keeping.rotate_notary(typed_papers(options.papers_file), options.file)
        )
        if words is not None:
            print(f"The notary's new keys are in force: {words}")
            print("Keep its older seeds in its secrets file: what was sealed to them is opened with them.")
            return _DONE
    return _REFUSED


def _as_administrator(options: argparse.Namespace, act: Callable[[ServiceKeeping], T]) -> T | None:
    """What the act gives; None after the reason against it was said."""
    from referral_app import bootstrap
    from referral_app.config import load_config

    desk = bootstrap.make_desk(load_config(options.config))
    code = None if options.recovery_code_file is None else typed_secret(options.recovery_code_file, "")
    passphrase = typed_secret(options.passphrase_file, f"Passphrase of {options.login}: ")
    session = desk.sign_in(options.login, passphrase, code)
    done: T | None = None
    try:
        with _refusals():
            done = act(session.service_keeping())
    finally:
        session.close()
    return done


@contextmanager
def _refusals() -> Iterator[None]:
    """Say the reason against it in a sentence."""
    try:
        yield
    except RecoveryCodeInvalidError:
        _say("these are not two different papers of the root key in force. Check each word.")
    except StateChangedError:
        _say("somebody else changed the directory first. Give the command again.")
    except InvalidInputError as error:
        for problem in error.problems:
            _say(_SENTENCES[problem.problem])


def _say(sentence: str) -> None:
    print(f"kotosilta: {sentence} Nothing was changed.", file=sys.stderr)
