"""The list for a day of outreach."""
