"""Choosing a file to open or a place to save, without stopping the program meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], None]


def ask_for_file(parent: QWidget, name: str, title: str, pattern: str, then: Chosen) -> QFileDialog:
    """Let the person choose a file to open. `pattern` is Qt's, such as `Pictures (*.png)`."""
    dialog = _dialog(parent, name, title, pattern, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_for_place(
    parent: QWidget, name: str, title: str, pattern: str, suggested: str, then: Chosen
) -> QFileDialog:
    """Let the person choose where to save; `suggested` is a file name with its ending."""
    dialog = _dialog(parent, name, title, pattern, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.rpartition(".")[2])
    dialog.selectFile(suggested)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, name: str, title: str, pattern: str, then: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(pattern)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return dialog
