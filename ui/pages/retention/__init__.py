"""How long content is kept, erasing what is due, and old keys: for the administrator."""
