"""Small forms inside the page, one for each act."""
