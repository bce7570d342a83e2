"""DOC, text and file hygiene: what a file is made of before anyone reads what it says."""

import re
from collections.abc import Iterator, Mapping

from ccproc.model.filed import belongs
from ccproc.model.finding import Problem
from ccproc.model.source import Source
from ccproc.rulebook import Problems, text_rule

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_NEUTRAL = "ba|de|ge|le|ma|me|men|ne|tou|zi"
_BEGINS = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{0,2}"
_ENDS = f"[aeiou]{{0,2}}(?:ng?|r)?(?:[ '’]?(?:{_NEUTRAL})(?![a-z]))*"
_BRACKETED = re.compile(r"([\u3400-\u9fff]) ?[(（] ?([^()（）]{1,60}?) ?[)）]")
_TONE = re.compile(f"[{_TONED}]", re.I)


@text_rule("DOC001", "error error error", "R256")
def unreadable_text(source: Source) -> Problems:
    """A file can be read, and is clean UTF-8 text; a link or a pipe is no file and is not followed.

    Text that passed through an old document system carries characters nobody sees: a zero-width space in
    the middle of a word, a stray byte where a character was. The agent searches for 话费 during a call,
    finds nothing, and tells the customer that there is no such process.

    Fix: save the file as UTF-8 without a byte order mark, and retype the marked characters.

    Bad:

    ```yaml
    title: 话费\ufffd查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    return flaws(source, "DOC001")


@text_rule("DOC002", "warning error error", "R256")
def pinyin_gloss(source: Source) -> Problems:
    """No pinyin gloss follows a Chinese character.

    A gloss comes from copying out of a teaching text or a badly scanned book. Read out to a customer it
    is nonsense, and it cuts the word in two, so nobody who searches for the word finds the process.

    Fix: take the brackets and what is in them out; the line is given without them.

    Bad:

    ```yaml
    title: 话(huà)费查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    if not any(tone in source.text for tone in _TONED):
        return
    for number, line in enumerate(source.text.splitlines(), 1):
        for found in filter(_is_gloss, _BRACKETED.finditer(line)):
            values = {"found": found[0], "repaired": _BRACKETED.sub(_bare, line)}
            yield Problem(line=number, column=found.start() + 1, values=values)


def _bare(found: re.Match[str]) -> str:
    return found[1] if _is_gloss(found) else found[0]


def _is_gloss(found: re.Match[str]) -> bool:
    """Whether the brackets hold syllables alone; judged between tone and tone, so that no text takes long."""
    first, *between = _TONE.split(found[2])
    return bool(
        between
        and re.fullmatch(_BEGINS, first, re.I)
        and all(re.fullmatch(f"{_ENDS}[ '’]?{_BEGINS}", part, re.I) for part in between[:-1])
        and re.fullmatch(_ENDS, between[-1], re.I)
    )


@text_rule("DOC009", "error error error", "R27")
def misnamed_file(source: Source) -> Problems:
    """A process file is named by its id and ends in `.yaml`; records, acknowledgements, notices lie as their ids say.

    People find a process by its id: in the editor, in a change notice, in a colleague's message. A file
    with another name is edited twice or not at all, and the floor keeps working by the older text.

    Fix: rename the file to the id with the ending `.yaml`, or correct the id; the folder of a process is
    free.

    Bad:

    ```yaml
    id: QRY-BILL-001
    --- # processes/QRY-PLAN-002.yml
    id: QRY-PLAN-002
    title: 套餐查询
    category: query
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0101"
        channel: web
    steps:
      - id: answer
        say: 您的套餐是畅享套餐。
        end: answered
    ```

    Good:

    ```yaml
    id: QRY-BILL-001
    ```
    """
    if source.path.endswith(".yml"):
        yield Problem(kind="ending", values={"renamed": f"{source.stem}.yaml"})
    if source.kind == "process" and isinstance(source.data, Mapping):
        name = source.data.get("id")
        said = any(fault.path == ("id",) for fault in source.faults)
        if isinstance(name, str) and name and name != source.stem and not said:
            yield Problem(at=("id",), values={"id": name, "file": source.stem, "renamed": f"{name}.yaml"})
    if source.kind in ("record", "notice") and isinstance(source.data, Mapping) and not source.faults:
        place = belongs(source.path, source.data)
        if place != source.path:
            yield Problem(kind="filed", values={"renamed": place})


def flaws(source: Source, code: str) -> Iterator[Problem]:
    """What the reader of the file has already found for one rule."""
    for flaw in source.flaws:
        if flaw.code == code:
            yield Problem(kind=flaw.kind, values=flaw.values, line=flaw.line, column=flaw.column)
