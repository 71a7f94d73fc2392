"""What a person does with her own passphrase, recovery sheet and computers."""
