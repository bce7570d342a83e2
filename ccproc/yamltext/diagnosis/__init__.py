"""What a person did when a file cannot be read as it was meant, a family of mistakes a file."""
