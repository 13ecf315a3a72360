"""What a Query API asks, split as the server splits it, to SQL and to rows."""
