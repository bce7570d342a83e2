"""A process as people read it: plain values in one language, the same for pages, handbooks and the terminal."""

from ccproc.exporters.reading.contacts import ContactView
from ccproc.exporters.reading.fields import FieldView
from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import Said
from ccproc.exporters.reading.sheet import Sheet, sheet
from ccproc.exporters.reading.steps import StepView
from ccproc.exporters.reading.targets import Target

__all__ = ("ContactView", "FieldView", "Reader", "Said", "Sheet", "StepView", "Target", "sheet")
