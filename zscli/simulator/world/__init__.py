"""The world: resources in SQLite, the shape of their rows, their uuids, times and settings."""
