"""The transparency log: statements, Merkle tree, checkpoints and proofs."""
