"""ZQL, the server's own query language: text to tokens, to nodes, to SQL, to results."""
