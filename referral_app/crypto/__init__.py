"""Bytes in, bytes out: envelopes, key wrapping, signatures, identities. See FORMAT.md."""
