"""What the benchmarks ran on."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import psycopg
import PySide6
from sqlalchemy import Engine


def machine(engine: Engine) -> dict[str, object]:
    """Processor, load and versions; `engine` is of the PostgreSQL that was measured."""
    with engine.connect() as connection:
        postgres = connection.exec_driver_sql("SHOW server_version").scalar_one()
    return {
        "cores": os.cpu_count(),
        "cpu": _cpu_name(),
        "load_average": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "system": platform.platform(),
        "python": platform.python_version(),
        "postgres": postgres,
        "psycopg": psycopg.__version__,
        "pyside6": PySide6.__version__,
    }


def _cpu_name() -> str:
    """The processor's name: Linux keeps it in a file, elsewhere Python knows."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
