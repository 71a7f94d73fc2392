"""Benchmarks: `python -m bench` measures what the program promises about speed and memory."""
