"""What is shown: a result to a view, a view to lines of text."""
