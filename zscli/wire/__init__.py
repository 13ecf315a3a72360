"""What travels: requests and responses, and the transport that carries them."""
