"""What ccproc hands out: a format a module. Exporters return text and write nothing."""
