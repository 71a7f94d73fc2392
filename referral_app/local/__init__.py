"""This desktop: OS keyring, sealed drafts, the last checkpoint seen."""
