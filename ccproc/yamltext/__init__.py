"""YAML text in, plain values with their flaws and faults out, and back: no file is opened here, no git asked."""
