"""A management node in a process. Written from the protocol, not from the client."""
