"""What the store holds, laid before governance: cases, drifted values, rewritten files."""
