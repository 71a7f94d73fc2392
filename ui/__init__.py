"""The screen: PySide6 Widgets over the services."""
