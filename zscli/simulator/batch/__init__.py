"""BatchQuery's scripts: text to tokens, to nodes, to what they put; never run as code."""
