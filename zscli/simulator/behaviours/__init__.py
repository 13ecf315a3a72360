"""What each API does to the world: one module a resource, and a default by verb."""
