"""Organisations, units, people and invitations: the administrator's page."""
