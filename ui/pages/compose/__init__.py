"""Making a referral."""
