"""What an API is: its name, parameters, route and result, read from `specs/`. Knows no syntax."""
