"""The state of ccproc's own files: what every remembered result depends on beside its input."""

from functools import cache
from pathlib import Path

from ccproc.packaged import folder
from ccproc.store.scan import digest, scan


@cache
def toolstate() -> str:
    """A digest that changes with the installed version, and in a checkout with every edit of a rule or schema."""
    folders = (Path(__file__).parent.parent, folder("schemas"))
    return " ".join(digest(dict(scan(each))) for each in folders)
