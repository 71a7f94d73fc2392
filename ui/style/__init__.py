"""How everything looks: colour tokens, type, icons and the style sheet made from them."""
