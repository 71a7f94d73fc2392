"""Fixtures for all tests. Qt runs offscreen unless the environment says otherwise."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ("tests.database_fixtures", "tests.world")
