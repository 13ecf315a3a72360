"""Work that takes time: jobs, how far they are, and long jobs with their states."""
