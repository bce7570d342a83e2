"""What differs between two texts of a process, told as people would, and how far it moves the version."""

from ccproc.diff.catalogue import DUTIES
from ccproc.diff.comparison import difference
from ccproc.diff.naming import naming
from ccproc.diff.versions import bump, next_version

__all__ = ("DUTIES", "bump", "difference", "naming", "next_version")
