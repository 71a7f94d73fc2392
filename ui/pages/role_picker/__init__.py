"""The demonstration's first page."""
