"""What the `kotosilta admin` commands do, each module one group of them. They write to the terminal, in English."""
