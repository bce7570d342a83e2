"""ccproc keeps a contact centre's processes as text in git and proves that they are complete."""

__version__ = "0.1.0"
