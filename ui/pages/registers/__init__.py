"""The use log, the disclosure log, and the sheet for a client who asks."""
