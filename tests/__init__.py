"""Tests of all parts; see CONTRIBUTING.md."""
