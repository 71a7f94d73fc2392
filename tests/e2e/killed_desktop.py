"""A desktop that is killed at random instants while a nurse writes and sends. Run by `test_killed.py`.

Signs in once, then forks a child for each life: the child saves a draft a few times, puts it into the outbox and sends
it, telling on a pipe what it has been promised; the parent kills it with SIGKILL after a random time. Prints one JSON
line: for each life its draft's id and the promises made. Usage: FOLDER LIVES SEED, FOLDER that of a running service.
"""

from __future__ import annotations

import json
import os
import random
import secrets
import signal
import sys
import time
import traceback
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from referral_app.demo.clients import make_referral
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.service import LocalService
from referral_app.domain.codes import Priority, YesNoNotAsked
from referral_app.local.checkpoint_store import SeenStore
from referral_app.local.drafts import Drafts
from referral_app.local.folders import person_folders
from referral_app.local.outbox import OutboxFiles
from referral_app.local.sealed_store import SealedFolder
from referral_app.local.usual import Usual
from referral_app.services.context import LocalFiles
from referral_app.services.desk import Session
from referral_app.services.trusted_log import TrustedLog

SAVES = 6


def wake(session: Session) -> None:
    """Connections and file locks of the process that was forked cannot be used in this one: make new ones."""
    context = session._context
    context.engine.dispose(close=False)
    folders, key = person_folders(context.config.data_dir, context.person.user_id), context.identity.local_key
    files = LocalFiles(
        Drafts(SealedFolder(folders.drafts, key)),
        SealedFolder(folders.receipts, key),
        SealedFolder(folders.awaited, key),
        OutboxFiles(folders.outbox, key),
        Usual(SealedFolder(folders.usual, key)),
        SealedFolder(folders.verified, key),
        SealedFolder(folders.witnessed, key),
    )
    seen = SeenStore(SealedFolder(folders.seen, key), context.directory.notary.data.note_keys.origin)
    context._held = replace(context._kept(), files=files, log=TrustedLog(seen, context.directory))


def live(session: Session, unit: UUID, draft_id: UUID, seed: int, pipe: int) -> None:
    """One life: each byte written is a promise: `d` a draft is saved, `o` it is in the outbox, `s` it is sent."""
    wake(session)
    referral = make_referral(
        random.Random(seed), municipality="837", recipient=unit, today=datetime.now(UTC).date()
    )
    referral = replace(referral, turvakielto=YesNoNotAsked.NO)  # for the whole unit
    for number in range(SAVES):
        session.save_draft(draft_id, {"wishes": f"{number} " + "x" * 2000}, "F A")
        os.write(pipe, b"d")
    draft = session.load_draft(draft_id)
    session.outbox.put(referral, unit, Priority.ROUTINE, draft_id=draft_id, draft=draft, title="F A")
    os.write(pipe, b"o")
    session.outbox.deliver(draft_id)
    os.write(pipe, b"s")


def main() -> None:
    folder, lives, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    service = LocalService(folder)
    session = service.desk().sign_in("aino.laine", PASSPHRASE)
    unit = service.units()["tampere"]
    longest = 0.0
    told: list[tuple[str, str]] = []
    for life in range(lives):
        draft_id = UUID(bytes=secrets.token_bytes(16))
        reader, writer = os.pipe()
        session._context.engine.dispose()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                live(session, unit, draft_id, life, writer)
                status = 0
            finally:
                if status:
                    traceback.print_exc()
                os._exit(status)
        os.close(writer)
        started = time.monotonic()
        if life < 3:  # the first lives are lived to their end: how long is a life?
            _pid, status = os.waitpid(child, 0)
            assert status == 0
            longest = max(longest, time.monotonic() - started)
        else:
            time.sleep(chance.uniform(0, longest))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        told.append((draft_id.hex, os.read(reader, 64).decode()))
        os.close(reader)
    session.close()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
