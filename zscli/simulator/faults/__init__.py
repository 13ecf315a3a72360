"""What goes wrong on purpose: faults, how they are written, and the control endpoint."""
