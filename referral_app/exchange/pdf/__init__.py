"""Papers as PDF: invitation, recovery sheet, part of a key, erasure report."""
