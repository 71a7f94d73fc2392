"""Fixtures for all tests. Qt runs offscreen unless the environment says otherwise."""

from __future__ import annotations

import os

import psutil
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ("tests.database_fixtures", "tests.world")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are cores: a third of the time the tests wait for a database, a notary or a clock."""
    return (psutil.cpu_count() or 1) + 1
