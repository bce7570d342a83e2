"""REF, contacts: whoever the customer is sent to can be reached, by the same means and at the same hours."""

from collections.abc import Iterator, Sequence

from ccproc.hours import HoursError, Spans, describe, parse, week
from ccproc.locale import LANGUAGES
from ccproc.locale.hours import ranges_in_words
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import Process, Step
from ccproc.model.registry import Entry
from ccproc.reach import Gap, gap, rests_on_holidays, served
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.naming import all_named

# Which medium answers which channel (format.md section 4); a fax answers nobody.
_ANSWERS = {
    "voice": ("voice", "queue"),
    "ivr": ("voice", "queue"),
    "web": ("web", "chat", "mail", "queue"),
    "app": ("web", "chat", "mail", "queue"),
    "chat": ("web", "chat", "mail", "queue"),
    "sms": ("mail", "web"),
    "mail": ("mail", "web"),
    "face": ("counter", "voice"),
}


@process_rule("REF002", "warning error error", "R44")
def unsuitable_medium(process: Process, centre: Centre) -> Problems:
    """A contact answers by a medium that suits the channel.

    The customer dials the number they were given and hears the whistle of a fax machine. They have done
    everything right, and they are angry with us, not with the department behind that number.

    Fix: refer to a contact that can answer, or take a ticket and pass it on from inside.

    Bad:

    ```yaml
    steps:
      - id: answer
        decide: 系统中能否查到？
        branches:
          - when: 能查到
            next: done
          - otherwise: refer
      - id: done
        end: answered
      - id: refer
        end: referred
        to: delivery-fax
        handover: warm
        owner_until_closed: csr
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        decide: 系统中能否查到？
        branches:
          - when: 能查到
            next: done
          - otherwise: refer
      - id: done
        end: answered
      - id: refer
        end: referred
        to: night-desk
        handover: warm
        owner_until_closed: csr
    ```
    """
    for step, contact in _referred(process, centre):
        medium = contact.get("medium")
        deaf = [
            code
            for code, mode in _modes(process, centre).items()
            if medium not in _ANSWERS.get(mode, (medium,))
        ]
        if medium and deaf:
            values = {**_named(step, contact), "medium": medium, **_channels(deaf, centre)}
            yield Problem(("steps", step.id, "to"), medium, values)


@process_rule("REF003", "warning error error", "R45 R46")
def closed_referral(process: Process, centre: Centre) -> Problems:
    """Whoever the customer is referred to is there as long as the process runs.

    A customer calls at nine in the evening and is given the number of a department that went home at six.
    Nobody said so. They dial, nobody answers, and tomorrow's call is a complaint.

    Fix: add `closed_hours:` with the step to take while the contact is closed, such as a ticket and a call
    in the morning; or refer to a contact that is open. Hours that nobody wrote down count as unknown.

    Bad:

    ```yaml
    steps:
      - id: answer
        decide: 系统中能否查到？
        branches:
          - when: 能查到
            next: done
          - otherwise: refer
      - id: done
        end: answered
      - id: refer
        end: referred
        to: delivery-desk
        handover: warm
        owner_until_closed: csr
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        decide: 系统中能否查到？
        branches:
          - when: 能查到
            next: done
          - otherwise: refer
      - id: done
        end: answered
      - id: refer
        end: referred
        to: delivery-desk
        handover: warm
        owner_until_closed: csr
        closed_hours: ticket
      - id: ticket
        say: 对方现已下班，我为您登记，明早九点前回电。
        end: ticketed
        owner_until_closed: csr
    ```
    """
    for step, contact in _referred(process, centre):
        if not step.closed_hours:
            for kind, found in _closed(process, contact, centre):
                kind = f"{kind} counter".strip() if contact.get("medium") == "counter" else kind
                yield Problem(("steps", step.id, "to"), kind, {**_named(step, contact), **found})


def _referred(process: Process, centre: Centre) -> Iterator[tuple[Step, Entry]]:
    for step in process.steps:
        contact = centre.registry.find("contacts", step.to) if step.end == "referred" else None
        if contact:
            yield step, contact


def _named(step: Step, contact: Entry) -> dict[str, object]:
    return {
        "step": step.id,
        "contact": contact.code,
        "contact_name": {each: contact.name.to(each) for each in LANGUAGES},
    }


def _modes(process: Process, centre: Centre) -> dict[str, str]:
    """The channels of a process with their modes."""
    return {channel.code: channel.get("mode") or "" for _, channel in served(process, centre)}


def _closed(process: Process, contact: Entry, centre: Centre) -> Iterator[tuple[str, dict[str, object]]]:
    """Each way in which the contact may be closed, as a kind of problem and its values."""
    said = contact.get("hours")
    if not said:
        yield "unknown", {}
        return
    try:
        found = gap(process, contact, centre)
    except HoursError:
        return  # SCH001 says that the hours cannot be read
    if found.unknown:
        yield "silent", _channels(found.unknown, centre)
    if found.spans:
        open_hours = week(parse(said))
        kind = "never" if not open_hours else "worst-week" if found.week else ""
        yield kind, {**_hours(found), "contact_hours": _in_words(open_hours)}
    elif found.dates:
        yield "holidays", {"dates": [day.isoformat() for day in found.dates], "days": len(found.dates)}
    elif rests_on_holidays(process, contact, centre):
        yield "no-calendar", {}


def _channels(codes: Sequence[str], centre: Centre) -> dict[str, object]:
    return {"channels": list(codes), "channels_named": all_named(centre.registry, "channels", codes)}


def _hours(found: Gap) -> dict[str, object]:
    a_week = found.hours_per_week
    return {
        "uncovered_hours_per_week": int(a_week) if a_week.is_integer() else a_week,
        "process_hours": _in_words(found.running),
        "when": _in_words(found.spans),
        "week": found.week,
        "dates": [day.isoformat() for day in found.dates],
    }


def _in_words(spans: Spans) -> dict[str, str]:
    ranges = describe(spans)
    return {each: ranges_in_words(ranges, each) for each in LANGUAGES}
