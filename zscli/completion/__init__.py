"""What could come next in a line. Knows no user interface."""
