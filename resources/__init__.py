"""Icons, reference data and other files that ship with the program."""
