"""A second verifier of log bundles, from docs/bundle-format.md alone: the standard library and `cryptography`.

`python tests/independent_verifier.py BUNDLE ROOTKEY` raises at the first thing that does not hold. It keeps all
hashes in memory. Of the directory it checks what makes a key somebody's, not the finer rules (who may lead).
"""

import base64
import functools
import hashlib
import json
import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey

TOLERANCE, APART, NEVER = timedelta(minutes=5), timedelta(minutes=10), datetime.min.replace(tzinfo=UTC)
unhex, TERMS = bytes.fromhex, ("root", "root_rotation", "notary", "recovery", "organisation", "unit", "user")
ABOVE, FORMS = {"unit": "organisation", "user": "unit"}, ((b"\1", "ed25519"), (b"\6", "mldsa44"))


def need(holds, what):
    if not holds:
        raise ValueError(what)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def key_id(key):
    return sha(b"kotosilta/v1/verify-key\0", key)[:16].hex()


def verify(key, label, message, signature):
    need(1 < int.from_bytes(key, "little") & (2**255 - 1) < 2**255 - 20, "key")
    Ed25519PublicKey.from_public_bytes(key).verify(signature, b"kotosilta/v1/" + label + b"\0" + message)


def dumped(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def canonical(data):
    value = json.loads(data)
    need(dumped(value) == data and value["v"] == 1, "not canonical")
    return value


def unbase64(text):
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "not canonical base64")
    return data


def time_of(text):
    return datetime.fromisoformat(re.fullmatch("(.{19}|.{26})Z", text)[0])


def same(data, before):
    """Whether nothing but the issuing key differs; a closed unit receives no more."""
    return data in (changed := before | {"verify": data["verify"]}, changed | {"receives": False})


class Directory:
    """The chain of entries: of each subject its terms, each ended by the next one or by a revocation."""

    def __init__(self):
        self.hashes, self.terms, self.owners, self.logins, self.roots, self.notaries = [], {}, {}, {}, [], []

    def upwards(self, subject, time):
        """The subject's entry in force at a time and those above it; with None the newest, not revoked."""
        entry = [one for one in self.terms[subject] if not time or one["issued"] <= time < one["ended"]][-1]
        need(time < entry["expires"] if time else entry["ended"] == entry["expires"], "not in force")
        above = entry["data"].get("unit") or entry["data"].get("organisation") or entry["issuer"]
        above = next(iter(self.terms)) if entry["kind"] == "organisation" else above
        return [entry] + ([] if above == subject else self.upwards(above, time))

    def may_issue(self, entry):
        """The ids of whoever may."""
        kind, subject, data = entry["kind"], entry["subject"], entry["data"]
        line, root = self.terms.get(subject, []), next(iter(self.terms), subject)
        if kind in ("root", "root_rotation", "unit_key"):
            return [subject]
        if kind in ("revocation", "absence", "succession"):
            return [entry["subject"] for entry in self.upwards(subject, None)[kind == "revocation" :]]
        above = data["unit"] if kind == "user" else data.get("organisation", root)
        need(self.terms[above][-1]["kind"].startswith(ABOVE.get(kind, "root")), "issuer")
        moved = kind == "user" and line and line[-1]["data"]["unit"] != above
        own = line and kind in ("organisation", "unit") and entry["expires"] == line[-1]["expires"]
        over = self.terms[above][-1]["data"]["organisation"] if moved else above
        return [over] + [subject] * bool(own and same(data, line[-1]["data"]))

    def add(self, body, signature):
        entry = canonical(body)
        kind, subject, data = entry["kind"], entry["subject"], entry["data"]
        entry["issued"] = issued = time_of(entry["issued"])
        entry["expires"] = ends = time_of(entry["expires"])
        need(entry["version"] == len(self.hashes) + 1 and (kind == "root") == (not self.hashes), "version")
        need(unhex(entry["prev"]) == [bytes(32), *self.hashes][-1] and issued < ends, "order")
        issuer = entry if kind == "root" else self.upwards(entry["issuer"], None)[0]
        need(kind in ("root", "root_rotation") or self.upwards(entry["issuer"], issued), "not in force")
        need(entry["issuer"] in self.may_issue(entry), "issuer")
        verify(unhex(issuer["data"]["verify"]), b"directory", body, signature)
        if kind in ("organisation", "unit") and key_id(unhex(data["verify"])) in self.owners:
            need(data["verify"] == self.terms[subject][-1]["data"]["verify"], "a key given up")
        for name in {"verify", "ed25519", "statement_key"} & data.keys():
            need(self.owners.setdefault(key_id(unhex(data[name])), subject) == subject, "a key of two")
        self.roots += [unhex(data["verify"])] if kind.startswith("root") else []
        if kind == "root_rotation":
            bare = canonical(body) | {"data": data | {"endorsement": "00" * 64}}
            verify(self.roots[-1], b"directory-root", dumped(bare), unhex(data["endorsement"]))
        if kind == "user":
            keys = unhex(data["verify"]) + unhex(data["wrap"])
            verify(keys[:32], b"possession", unhex(subject) + keys, unhex(data["proof"]))
            need(self.logins.setdefault(data["login"], subject) == subject, "a login of two")
        line = [one for one in self.terms.get(subject, []) if one["issued"] <= issued or kind != "revocation"]
        if line and kind in ("revocation", *TERMS):
            need(issued >= line[-1]["issued"], "before the last entry")
            line[-1]["ended"] = min(line[-1]["ended"], issued)
        self.terms[subject] = line + ([entry | {"ended": ends}] if kind in TERMS else [])
        self.notaries += [data] * (kind == "notary")
        self.hashes.append(sha(body, signature))


class Tree:
    """RFC 6962 section 2.1 over leaf hashes."""

    def __init__(self, hashes):
        self.hashes, self.complete = hashes, functools.cache(self.subtree)

    def subtree(self, at, size):
        if size == 1:
            return self.hashes[at]
        return sha(b"\1", self.complete(at, size // 2), self.complete(at + size // 2, size // 2))

    def root(self, end, start=0):
        left = 1 << max(end - start - 1, 0).bit_length() >> (end - start > 1)
        if end - start in (0, 1, 2 * left):
            return self.complete(start, end - start) if end else sha()
        return sha(b"\1", self.complete(start, left), self.root(end, start + left))


def path_of(kind, index, width):
    place = re.sub("([0-9]{3})(?=[0-9])", r"x\1/", str(index).zfill(-(-len(str(index)) // 3) * 3))
    return f"tile/{kind}/{place}" + (f".p/{width}" if width < 256 else "")


def read_checkpoint(note, notaries, witnesses=None):
    """Size and root of a note that both keys of the notary have signed; all further lines by `witnesses`."""
    text, _, lines = note.rpartition("\n\n")
    origin, size, root = text.split("\n")
    need(origin == notaries[-1]["origin"] and re.fullmatch("0|[1-9][0-9]{0,15}", size), "checkpoint")
    need(lines.endswith("\n") and not re.search("[\x00-\x09\x0b-\x1f]", note), "note")
    name, found, head = origin.encode(), set(), bytes(8) + int(size).to_bytes(8, "big") + unbase64(root)
    keys = [(kind, unhex(notary[form])) for notary in notaries for kind, form in FORMS]
    ids = {(origin, sha(name, b"\n", kind, key)[:4]): (kind, key) for kind, key in keys}
    for line in lines[:-1].split("\n"):
        signer, encoded = re.fullmatch("\u2014 ([^\\s+]+) (\\S+)", line).groups()
        data = unbase64(encoded)
        need(len(data) > 4, "signature line")
        kind, key = ids.get((signer, data[:4]), (b"", b""))
        if kind == b"\1":
            Ed25519PublicKey.from_public_bytes(key).verify(data[4:], text.encode() + b"\n")
        elif kind:
            message = b"subtree/v1\n\0" + (bytes([len(name)]) + name).join([b"", data[4:12], head])
            MLDSA44PublicKey.from_public_bytes(key).verify(data[12:], message)
        elif witnesses:
            check_witness(witnesses, origin + "/witness/", signer, data, text.encode() + b"\n")
        found.add(kind or signer)
    need({b"\1", b"\6"} <= found and (not witnesses or 2 < len(found) == lines.count("\n")), "signatures")
    return int(size), unbase64(root)


def check_witness(directory, prefix, name, data, text):
    """A line is an auditor's, by her key at the time that she writes."""
    at, who = int.from_bytes(data[4:12]), name.removeprefix(prefix)
    user = directory.upwards(who, datetime.fromtimestamp(at, UTC))[0]["data"]
    mine = ("auditor", sha(name.encode(), b"\n\4", unhex(user["verify"]))[:4])
    need(name != who and (user["role"], data[:4]) == mine, "witness")
    key = Ed25519PublicKey.from_public_bytes(unhex(user["verify"]))
    key.verify(data[12:], b"cosignature/v1\ntime %d\n" % at + text)


def signer_of(said, time, directory):
    """Key and login of whoever is to have signed an act."""
    if said["act"] == "redeem":
        need(directory.owners.get(said["key"], said["actor"]) == said["actor"], "a key of two")
        return unhex(said["subject"]["verify"]), said["subject"]["login"]
    user = directory.upwards(directory.owners[said["key"]], time)[0]
    need(user["subject"] == said["actor"] and user["kind"] == "user", "actor")
    return unhex(user["data"]["verify"]), user["data"]["login"]


def check_leaves(leaves, tree, directory, now):
    bodies, beats, newest, latest = set(), [], NEVER, NEVER
    for index, data in enumerate(leaves):
        leaf = canonical(data)
        body, signature, time = unbase64(leaf["body"]), unbase64(leaf["signature"]), time_of(leaf["time"])
        if leaf["verdict"] == "accepted" and leaf["type"] == "directory":
            directory.add(body, signature)
        if leaf["verdict"] != "accepted" or leaf["type"] == "directory":
            continue
        said = canonical(body)
        if leaf["type"] == "heartbeat":
            verify(unhex(directory.notaries[-1]["statement_key"]), b"heartbeat", body, signature)
            named = said["directory"]
            need(directory.hashes[named["version"] - 1].hex() == named["hash"], "heartbeat")
            time = newest = time_of(said["time"])
            need(latest <= time + TOLERANCE, "the clock went ahead")
            latest = NEVER
        else:
            key, login = signer_of(said, time, directory)
            need(key_id(key) == said["key"] and login == leaf["user"] and body not in bodies, "signer")
            verify(key, b"statement", body, signature)
            bodies.add(body)
            latest = max(latest, time)
        size = said["seen"]["size"]
        need(size <= index and tree.root(size).hex() == said["seen"]["root"], "a head of another log")
        need(time + TOLERANCE >= max([beat for at, beat in beats if at < size], default=time), "clock")
        apart = leaf["type"] == "heartbeat" and (not beats or time > beats[-1][1] + APART)
        beats += [(index, time)] * apart
    need(max(latest, newest) <= now + TOLERANCE, "from the future")


def verify_bundle(folder, pinned, now):
    """Returns size and root, or raises."""
    files = {one.relative_to(folder).as_posix(): one for one in Path(folder).rglob("*") if not one.is_dir()}
    note, own = files.pop("checkpoint").read_bytes().decode(), files.pop("root-key").read_bytes()
    size, leaves = int(note.split("\n")[1]), []
    for first in range(0, size, 256):
        width = min(256, size - first)
        data = files.pop(path_of("entries", first // 256, width)).read_bytes()
        while data:
            end = 2 + int.from_bytes(data[:2], "big")
            need(end <= len(data), "entry bundle")
            leaves.append(data[2:end])
            data = data[end:]
        need(len(leaves) == first + width, "entry bundle")
    tree, directory = Tree([sha(b"\0", leaf) for leaf in leaves]), Directory()
    for level in range(-(-size.bit_length() // 8)):
        for first in range(0, size >> 8 * level, 256):
            nodes = range(first, min(first + 256, size >> 8 * level))
            hashes = b"".join(tree.complete(at << 8 * level, 1 << 8 * level) for at in nodes)
            need(files.pop(path_of(level, first // 256, len(nodes))).read_bytes() == hashes, "tile")
    check_leaves(leaves, tree, directory, now)
    for name in [name for name in files if re.fullmatch("cosigned/[0-9]+(-[1-9][0-9]?)?", name)]:
        seen, root = read_checkpoint(files.pop(name).read_bytes().decode(), directory.notaries, directory)
        need(f"cosigned/{seen}" == name.split("-")[0] and seen <= size and tree.root(seen) == root, "heads")
    need(not files and re.fullmatch(rb"[0-9a-f]{64}\n", own), "files that do not belong here")
    need({pinned, unhex(own.decode())} <= set(directory.roots), "another root")
    need(read_checkpoint(note, directory.notaries[-1:]) == (size, tree.root(size)), "checkpoint")
    return size, tree.root(size)


if __name__ == "__main__":
    sys.stdout.write(f"{verify_bundle(sys.argv[1], unhex(sys.argv[2]), datetime.now(UTC))}\n")
