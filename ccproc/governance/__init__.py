"""Pure decisions over records, notices and the register: states, gates, the chain of change."""
