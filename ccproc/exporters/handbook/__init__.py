"""What a trainer hands out: the processes of one role in one document, its own steps in full."""

from ccproc.exporters.handbook.content import Handbook, compiled, concerns
from ccproc.exporters.handbook.front import MARKS, filename, title
from ccproc.exporters.handbook.html import html
from ccproc.exporters.handbook.markdown import markdown

__all__ = ("MARKS", "Handbook", "compiled", "concerns", "filename", "html", "markdown", "title")
