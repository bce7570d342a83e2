"""What a sentence says of its matter, without what customers say in every sentence."""

import re

from ccproc.search.index import Index
from ccproc.search.terms import runs, words


def without_fillers(query: str, index: Index) -> str:
    """The query less what customers say in every sentence."""
    fillers = index["rules"]["fillers"]
    rest = re.sub("|".join(fillers["zh"]), " ", query)
    return " ".join(
        " ".join([*runs(part), *(word for word in words(part) if word not in fillers["en"])])
        for part in rest.split()
    )
