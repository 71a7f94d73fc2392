"""The keys of the service, for administrators."""
