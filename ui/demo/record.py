"""`story.json`: each step of the story, what was expected, what was seen, and the pictures of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One step; it is right when what was seen is what was expected."""

    who: str
    step: str
    expected: str
    seen: str
    pictures: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        """Whether the program did what the story says."""
        return self.expected == self.seen


class Record:
    """Collects steps and writes them after each, so that a failed run leaves what it saw."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.steps: list[Step] = []

    def add(self, who: str, step: str, expected: str, seen: str, *pictures: str) -> None:
        """Note a step."""
        self.steps.append(Step(who, step, expected, seen, pictures))
        content = {
            "right": self.right,
            "steps": [{**asdict(step), "right": step.right} for step in self.steps],
        }
        self._path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")

    @property
    def right(self) -> bool:
        """Whether every step so far was right."""
        return all(step.right for step in self.steps)
