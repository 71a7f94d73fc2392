"""The program's icons, from Tabler (MIT) and our own."""
