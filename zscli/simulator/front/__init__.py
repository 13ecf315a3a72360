"""A request to an answer: HTTP, the two layers of the protocol, and where calls are taken in."""
