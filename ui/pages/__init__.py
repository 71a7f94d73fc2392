"""A folder a page: page.py (widgets) and presenter.py (what it does)."""
