"""Plain values held against the shipped JSON Schemas: what breaks them, and what was meant."""
