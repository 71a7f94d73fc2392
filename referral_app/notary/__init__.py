"""The notary: sequences and signs the log, and releases its half of a key once the read is in it."""
