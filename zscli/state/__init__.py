"""What survives between runs: profiles, sessions, history, results."""
