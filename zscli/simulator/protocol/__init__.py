"""What comes in and goes out, in the server's own form; it knows no resource."""
