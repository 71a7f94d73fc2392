"""Rules without I/O: referral, consent, lifecycle, roles and code systems."""
