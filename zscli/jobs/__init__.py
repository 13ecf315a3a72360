"""What the server does later: jobs and the asking about them."""
