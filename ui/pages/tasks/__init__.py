"""What waits for the nurse, with its date."""
