"""Finding the process for what a customer says: one index, ranked here and in the page's `find.js` alike."""

from ccproc.search.hit import Hit
from ccproc.search.index import Index, built, joined
from ccproc.search.narrowing import Scope, blind, narrowed, scope
from ccproc.search.quoting import quoted
from ccproc.search.ranking import search
from ccproc.search.unserved import unserved

__all__ = (
    "Hit",
    "Index",
    "Scope",
    "blind",
    "built",
    "joined",
    "narrowed",
    "quoted",
    "scope",
    "search",
    "unserved",
)
