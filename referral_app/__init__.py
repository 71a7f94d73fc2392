"""Kotosilta: everything but the screen. Runs without Qt."""

__version__ = "0.1.0"
