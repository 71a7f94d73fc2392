"""One module a use case, in the words of the people who use it."""
