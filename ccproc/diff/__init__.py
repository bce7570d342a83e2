"""What differs between two texts of a process, told as people would, and how far it moves the version."""

from ccproc.diff.catalogue import CATALOGUE, DUTIES
from ccproc.diff.comparison import compare, difference
from ccproc.diff.naming import naming
from ccproc.diff.versions import bump, next_version

__all__ = ("CATALOGUE", "DUTIES", "bump", "compare", "difference", "naming", "next_version")
