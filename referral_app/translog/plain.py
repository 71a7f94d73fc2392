"""Reading the plain form of an accepted act straight from its bytes, for those who check millions of them.

`plain_act` gives what `Leaf.decode` and `Statement.decode` would find, at a third of their cost, where both are
canonical and hold no more than ASCII without escapes and lists of flat objects. For everything else, wrong or only
unusual, it gives None, and the strict readers have the word. A property test holds the two to each other.

Pure functions; thread-safe.
"""

from __future__ import annotations

import binascii
import itertools
import re
from collections import defaultdict
from datetime import datetime
from typing import Final, NamedTuple

from referral_app.translog.leaf import MAX_LEAF_BYTES
from referral_app.translog.merkle import EMPTY_ROOT, MAX_SIZE
from referral_app.translog.statement import MAX_STATEMENT_BYTES

_TEXT: Final = rb'"[ !#-Z^-z|~]*"'  # without brackets: none can be taken for a list's
_VALUE: Final = rb"(?:" + _TEXT + rb"|null|true|false|0|-?[1-9][0-9]{0,14}|\[\])"
_FLAT: Final = rb'\{(?:"[a-z_]+":' + _VALUE + rb'(?:,"[a-z_]+":' + _VALUE + rb")*)?\}"
_DAY: Final = rb"[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK: Final = rb"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
_CODE: Final = rb"[a-z][a-z0-9_]{0,31}"

_LEAF: Final = re.compile(
    rb'\{"body":"([A-Za-z0-9+/]{4,}(?:[AQgw]==|[AEIMQUYcgkosw048]=)?)","signature":"([A-Za-z0-9+/]{85}[AQgw]==)","time":"('
    + _DAY
    + rb"T"
    + _CLOCK
    + rb'\.[0-9]{6}Z)","type":"act","user":"([ !#-\[\]-~]{1,63})","v":1,"verdict":"accepted"\}'
)
_STATEMENT: Final = re.compile(
    rb'\{"act":"('
    + _CODE
    + rb')","actor":"([0-9a-f]{32})","key":"([0-9a-f]{32})","nonce":"[0-9a-f]{32}","purpose":"'
    + _CODE
    + rb'","seen":\{"root":"([0-9a-f]{64})","size":(0|[1-9][0-9]{0,15})\},"subject":(\{.*\}),"time":"('
    + _DAY
    + rb"T"
    + _CLOCK
    + rb'Z)","unit":"[0-9a-f]{32}","v":1\}'
)
_FLAT_OBJECT: Final = re.compile(_FLAT)
_LIST: Final = re.compile(
    rb"\[(?:" + _FLAT + rb"(?:," + _FLAT + rb")*|" + _TEXT + rb"(?:," + _TEXT + rb")*)\]"
)
_NAME: Final = re.compile(rb'"([a-z_]+)":')
_TOKEN: Final = re.compile(rb'("[a-z_]+":)|' + _VALUE)
_MOST_SHAPES: Final = 8
_MOST_ACTS: Final = 64
_SAFE_DAYS: Final = b"28"
_EMPTY_ROOT_HEX: Final = EMPTY_ROOT.hex().encode()


class PlainAct(NamedTuple):
    """What a verifier needs of an accepted act, as it stands in the bytes: ids, key and root in hex, `time` the
    database's, with microseconds and as text, which sorts like the time it says.
    """

    body: bytes
    signature: bytes
    time: bytes
    db_user: bytes
    act: bytes
    actor: bytes
    key_id: bytes
    seen_root: bytes
    seen_size: int


def plain_act(leaf: bytes) -> PlainAct | None:
    """The act in a leaf, or None when the strict readers must look."""
    outer = _LEAF.fullmatch(leaf)
    if outer is None or len(leaf) > MAX_LEAF_BYTES:
        return None
    body64, signature64, time, user = outer.groups()
    if len(body64) % 4:
        return None
    body = binascii.a2b_base64(body64)
    inner = _STATEMENT.fullmatch(body)
    if inner is None or len(body) > MAX_STATEMENT_BYTES:
        return None
    act, actor, key_id, root, size_text, subject, acted = inner.groups()
    size = int(size_text)
    if size > MAX_SIZE or (size == 0 and root != _EMPTY_ROOT_HEX):
        return None
    if not (_SHAPES.has(act, subject) and _is_day(time) and _is_day(acted)):
        return None
    return PlainAct(body, binascii.a2b_base64(signature64), time, user, act, actor, key_id, root, size)


def _is_plain(subject: bytes) -> bool:
    """Is it one flat object, or one with lists of flat ones or of texts, names in order and none twice?"""
    if _FLAT_OBJECT.fullmatch(subject) is not None:
        return _in_order(subject)
    if not all(_in_order(flat) for listed in _LIST.findall(subject) for flat in _FLAT_OBJECT.findall(listed)):
        return False
    emptied = _LIST.sub(b"[]", subject)
    return _FLAT_OBJECT.fullmatch(emptied) is not None and _in_order(emptied)


def _in_order(flat: bytes) -> bool:
    names = _NAME.findall(flat)
    return all(one < next_one for one, next_one in itertools.pairwise(names))


def _shape_of(subject: bytes) -> re.Pattern[bytes]:
    """What matches all plain subjects with the same names in the same places."""
    made, end = [], 0
    for token in _TOKEN.finditer(subject):
        made += [re.escape(subject[end : token.start()]), re.escape(token[1]) if token[1] else _VALUE]
        end = token.end()
    return re.compile(b"".join([*made, re.escape(subject[end:])]))


class _Shapes:
    """Subjects of one act have few shapes: whatever has one that was found plain needs no second look."""

    def __init__(self) -> None:
        self._known: defaultdict[bytes, list[re.Pattern[bytes]]] = defaultdict(list)

    def has(self, act: bytes, subject: bytes) -> bool:
        """Is a subject plain?"""
        known = self._known[act]
        if any(shape.fullmatch(subject) for shape in known):
            return True
        if not _is_plain(subject):
            return False
        if len(known) < _MOST_SHAPES and len(self._known) < _MOST_ACTS:
            known.append(_shape_of(subject))
        return True


_SHAPES: Final = _Shapes()


def _is_day(time: bytes) -> bool:
    """The calendar has that day; most need no look."""
    if time[8:10] <= _SAFE_DAYS:
        return True
    try:
        datetime.fromisoformat(time.decode("ascii"))
    except ValueError:
        return False
    return True
