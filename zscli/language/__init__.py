"""What the user types: tokens, lines, commands, arguments. Knows no API."""
