"""One referral: what was written, what has happened, and the moves that are legal now."""
