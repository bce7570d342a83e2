"""Finding the process for what a customer says: one index, ranked here and in the page's `find.js` alike."""

from ccproc.search.hit import Hit
from ccproc.search.index import Index, built
from ccproc.search.narrowing import Scope, narrowed, scope
from ccproc.search.quoting import quoted
from ccproc.search.ranking import search

__all__ = ("Hit", "Index", "Scope", "built", "narrowed", "quoted", "scope", "search")
