"""Setting up a new service, for an administrator on a desktop."""
