"""The demonstration: an embedded server, a notary, fictitious people and half a year of fictitious referrals."""
