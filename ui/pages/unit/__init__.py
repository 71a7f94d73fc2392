"""A lead's own unit: its people and its key."""
