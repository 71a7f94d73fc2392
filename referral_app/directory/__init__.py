"""The signed directory of organisations, units, users and keys."""
