"""The commands of the shell itself."""
