"""A name drawn by hand: strokes on a small grid, few enough to be kept with the consent that they stand for.

It is a picture and nothing more: neither speed nor pressure is kept, so nobody's hand can be learned from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem

WIDTH = 800
HEIGHT = 240
"""The grid: x from 0 at the left to `WIDTH`, y from 0 above to `HEIGHT`, both included."""
BASELINE = 187
"""Where the line to sign on runs, from above."""
STROKE_LIMIT = 40
POINT_LIMIT = 300
"""Most points of all strokes together, at most 9 bytes each where it is sealed."""

Point: TypeAlias = tuple[int, int]
Stroke: TypeAlias = tuple[Point, ...]
Signature: TypeAlias = tuple[Stroke, ...]
"""Empty: nothing was drawn."""

_FINEST = 1.0
"""How far, in grid steps, a line may run beside the points left out of it."""


def signature_problems(field: str, signature: Signature) -> Iterator[FieldProblem]:
    """Yield why these strokes are not kept: too many, or none in a stroke, or beside the grid."""
    if len(signature) > STROKE_LIMIT or sum(map(len, signature)) > POINT_LIMIT:
        yield FieldProblem(field, Problem.TOO_MANY)
    if not all(stroke and all(map(_is_on_grid, stroke)) for stroke in signature):
        yield FieldProblem(field, Problem.CODE_UNKNOWN)


def smoothed(strokes: Sequence[Sequence[tuple[float, float]]]) -> Signature:
    """Strokes as they came from the hand, on the grid and within its limits.

    What lies beside the grid comes to its edge. Points that a straight line between others passes by go first; a
    scribble of more strokes than are kept loses the last ones.
    """
    drawn = [[_to_grid(point) for point in stroke] for stroke in strokes if stroke][:STROKE_LIMIT]
    tolerance = _FINEST
    kept = tuple(_thinned(stroke, tolerance) for stroke in drawn)
    while sum(map(len, kept)) > POINT_LIMIT:
        tolerance *= 1.5
        kept = tuple(_thinned(stroke, tolerance) for stroke in drawn)
    return kept


def _is_on_grid(point: Point) -> bool:
    return 0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT


def _to_grid(point: tuple[float, float]) -> Point:
    return min(max(round(point[0]), 0), WIDTH), min(max(round(point[1]), 0), HEIGHT)


def _thinned(stroke: Sequence[Point], tolerance: float) -> Stroke:
    """The stroke without points nearer than `tolerance` to the lines that stay (Douglas and Peucker, 1973)."""
    keep = {0, len(stroke) - 1}
    open_parts = [(0, len(stroke) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        between = range(first + 1, last)
        farthest = max(
            between, key=lambda at: _distance(stroke[at], stroke[first], stroke[last]), default=first
        )
        if farthest != first and _distance(stroke[farthest], stroke[first], stroke[last]) > tolerance:
            keep.add(farthest)
            open_parts += [(first, farthest), (farthest, last)]
    return tuple(stroke[at] for at in sorted(keep))


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to the line between two others."""
    along = (end[0] - start[0], end[1] - start[1])
    away = (point[0] - start[0], point[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    part = (along[0] * away[0] + along[1] * away[1]) / length if length else 0.0
    part = min(max(part, 0.0), 1.0)
    beside = (away[0] - part * along[0], away[1] - part * along[1])
    return float((beside[0] ** 2 + beside[1] ** 2) ** 0.5)
