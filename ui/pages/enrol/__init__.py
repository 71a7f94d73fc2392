"""The first time: from an invitation to keys of one's own."""
