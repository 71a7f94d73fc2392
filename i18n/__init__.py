"""Qt translations (.ts sources, .qm compiled)."""
