"""Many calls at once: a few at a time in threads, told of in their order."""
