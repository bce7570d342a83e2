"""REF, referrals: the customer is sent on to somebody, and somebody stays in charge."""

from ccproc.locale import LANGUAGES
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import Process, Step
from ccproc.model.registry import Registry
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.codes import code_meant, is_name

_CONTACTS = ("contacts",)
_PASSED_ON = ("referred", "transferred", "ticketed")


@process_rule("REF001", "warning error error", "R43")
def referral_without_contact(process: Process, centre: Centre) -> Problems:
    """A referral names a contact that the registry knows.

    “Try the delivery department” is not an answer: the customer looks for a number, dials a wrong one, and
    starts again from the beginning. A registered contact has a number, a medium and opening hours that
    somebody has tried.

    Fix: name the contact in `to:`, and enter a new one with `ccproc new contact CODE`. What another process
    takes over ends with `end: transferred`.

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
    contacts = centre.registry["contacts"]
    for step in process.steps:
        if step.end != "referred" or step.to in contacts:
            continue
        if not step.to:
            yield Problem(("steps", step.id, "to"), "", {"step": step.id})
        elif step.to[0].isupper():
            yield Problem(("steps", step.id, "to"), "process", {"step": step.id, "to": step.to})
        else:
            close = code_meant(step.to, _CONTACTS, centre.registry)
            values = {"step": step.id, "to": step.to} | ({"nearest": close} if close else {})
            kind = "near" if close else "unknown"
            kind = "name" if is_name(step.to, _CONTACTS, centre.registry) else kind
            yield Problem(("steps", step.id, "to"), kind, values)


@process_rule("REF004", "warning error error", "R47")
def ownerless_referral(process: Process, centre: Centre) -> Problems:
    """Whoever hands a matter on says who owns it until it is closed.

    “We have no say over them” is what the customer hears when the matter is everybody's and nobody's. A role
    of the centre keeps asking until there is an answer, whichever department does the work.

    Fix: add `owner_until_closed:` with the role that stays in charge.

    Bad:

    ```yaml
    steps:
      - id: answer
        do: 登记客户的疑问
      - id: done
        end: ticketed
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        do: 登记客户的疑问
      - id: done
        end: ticketed
        owner_until_closed: csr
    ```
    """
    for step in process.steps:
        if step.end in _PASSED_ON and not step.owner_until_closed:
            at = ("steps", step.id, "owner_until_closed")
            yield Problem(at, step.end, _told(step, centre.registry))


def _told(step: Step, registry: Registry) -> dict[str, object]:
    entry = registry.find("contacts", step.to)
    names = {each: entry.name.to(each) if entry else step.to for each in LANGUAGES}
    return {"step": step.id, "to": step.to, "contact_name": names}


@process_rule("REF005", "warning error error", "R48")
def retry_ending(process: Process, _: Centre) -> Problems:
    """No process ends with the customer having to try again.

    “Please call again tomorrow” hands our work to the customer. They call once more, wait once more, explain
    everything once more, and the call we saved today comes back tomorrow with a complaint.

    Fix: take a ticket with an owner and call back: `end: ticketed`.

    Bad:

    ```yaml
    steps:
      - id: answer
        decide: 系统是否可用？
        branches:
          - when: 可用
            next: done
          - otherwise: later
      - id: done
        end: answered
      - id: later
        say: 系统正在维护，请您明天再打来。
        end: retry
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        decide: 系统是否可用？
        branches:
          - when: 可用
            next: done
          - otherwise: later
      - id: done
        end: answered
      - id: later
        say: 系统正在维护，我为您登记，恢复后给您回电。
        end: ticketed
        owner_until_closed: csr
    ```
    """
    for step in process.steps:
        if step.end == "retry":
            yield Problem(("steps", step.id, "end"), "", {"step": step.id})


@process_rule("REF006", "warning error error", "R43")
def cold_referral(process: Process, centre: Centre) -> Problems:
    """The customer is not sent away with a telephone number.

    Whoever gets a number to dial has to wait and explain all over again, to somebody who knows nothing of
    the matter. With `no_cold_referral` the centre has promised not to do that.

    Fix: stay on the line until the other side answers (`handover: warm`), or have it call the customer back
    (`handover: callback`).

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
        to: night-desk
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
    if not centre.policy("no_cold_referral"):
        return
    for step in process.steps:
        if step.end == "referred" and step.handover == "cold":
            yield Problem(("steps", step.id, "handover"), "", _told(step, centre.registry))
