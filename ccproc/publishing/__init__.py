"""From gates to a publication: which texts go out, what is recorded of it, what is handed out."""
