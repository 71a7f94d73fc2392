"""The auditor's log."""
