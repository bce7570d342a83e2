"""Where evidence lies: records, acknowledgements and the files of change notices, going by what they say."""

from collections.abc import Mapping

from ccproc.model.record import NO_PROCESS, said

NOTICE = "notice.yaml"


def belongs(path: str, data: Mapping[str, object]) -> str:
    """The path under which a piece of evidence is looked for (format.md section 2); its own where that is right.

    Capitals in the names of folders are not compared, and what comes behind a notice's id in the name of its
    folder is free.
    """
    top, *_ = path.split("/")
    name, notice = said(data.get("id")), said(data.get("notice"))
    if top == "records":
        kind, process = said(data.get("kind")), said(data.get("process")) or NO_PROCESS
        place = f"records/{kind}/{process}/{name}.yaml"
    elif top == "acks":
        place = f"acks/{notice}/{name}.yaml"
    else:
        return _beside_notice(path, name, notice)
    return path if place.casefold() == path.casefold() else place


def _beside_notice(path: str, name: str, notice: str) -> str:
    folder, _, file = path.rpartition("/")
    year, _, own = folder.rpartition("/")
    prefix = file.partition("-")[0]
    right = file if file == NOTICE else f"{prefix}-{name}.yaml"
    wanted = name if file == NOTICE else notice
    if own == wanted or own.startswith(f"{wanted}-"):
        return f"{folder}/{right}"
    return f"{year}/{wanted}/{right}"
