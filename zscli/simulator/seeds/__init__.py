"""What a new world begins with: the demo, a cloud that somebody wrote down, one of any size."""
