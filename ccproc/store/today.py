"""The day it is where the centre is, whatever the clock of the machine that asks: a check may run elsewhere."""

import re
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from ccproc.model.config import Config
from ccproc.model.layout import MARKER

_ZONE = re.compile(rb"""^timezone\s*:\s*["']?([A-Za-z0-9_+/-]+)""", re.MULTILINE)


def today(folder: Path) -> date:
    """The centre's day, by the time zone in the `ccproc.yaml` above a folder; without one, the machine's own."""
    with suppress(OSError, RuntimeError):
        here = folder.resolve()
        marker = next((each / MARKER for each in (here, *here.parents) if (each / MARKER).is_file()), None)
        if marker is not None:
            return datetime.now(_zone(marker.read_bytes())).date()
    return date.today()  # noqa: DTZ011 - where no centre is, the day of whoever asks is meant


def _zone(data: bytes) -> ZoneInfo:
    """The zone that a configuration names, sound or not; the default where it names none that there is."""
    named = _ZONE.search(data)
    with suppress(LookupError, OSError, ValueError):
        if named:
            return ZoneInfo(named[1].decode())
    return ZoneInfo(Config().timezone)
