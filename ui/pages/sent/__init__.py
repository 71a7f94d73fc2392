"""The referrals a unit has sent."""
