"""A wrong configuration as findings: nothing else can be judged by it."""

from ccproc.linting.examine import examine
from ccproc.linting.judge import fold, judge
from ccproc.model.config import Config
from ccproc.model.report import Report
from ccproc.model.source import Source
from ccproc.store.configured import language_in
from ccproc.yamltext.meaning import understand


def report(marker: Source, data: bytes) -> Report:
    """What is wrong with a configuration, the first place first."""
    examined = examine(understand(marker, data), None)
    found = fold(judge(examined.found, lambda _: "publish", Config()))
    return Report(tuple(found), 1, language=language_in(data), misconfigured=True)
