"""What is asked, and what came back: calls, conditions, results."""
