"""ROL, roles and duties: somebody does each step, and nobody approves alone what they wrote."""

from collections.abc import Iterable, Mapping

from ccproc.model.centre import Centre
from ccproc.model.facts import ApprovalFacts, Facts
from ccproc.model.finding import Problem
from ccproc.model.process import Process, Step
from ccproc.rulebook import Problems, process_rule, repository_rule


@process_rule("ROL001", "warning error error", "R88")
def actorless_step(process: Process, _: Centre) -> Problems:
    """Every step has somebody who does it.

    What is everybody's job is done by nobody: two agents each believe that the other one has called the
    customer back. The owner answers for every step unless `accountable:` says otherwise; who does it has to
    be written down.

    Fix: list under `users:` the roles that work by this process (the first of them does every step without
    `by:`), or put `by:` on the step.

    Bad:

    ```yaml
    --- # processes/QRY-BILL-002.yaml
    id: QRY-BILL-002
    title: 网上话费查询
    category: query
    owner: sv-inbound
    touchpoints:
      - business: "0101"
        channel: web
    steps:
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    --- # processes/QRY-BILL-002.yaml
    id: QRY-BILL-002
    title: 网上话费查询
    category: query
    owner: sv-inbound
    users:
      - csr
    touchpoints:
      - business: "0101"
        channel: web
    steps:
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
    ```
    """
    if not process.users:
        idle = [step.id for step in process.steps if not step.by and _is_work(step)]
        if idle:
            yield Problem(("steps", idle[0], "by"), "", {"step": idle[0], "steps": idle, "count": len(idle)})


@repository_rule("ROL009", "error error error", "R102 R111")
def self_approval(facts: Facts, _: Centre) -> Problems:
    """Nobody approves alone what they wrote.

    Whoever wrote a text knows what it was meant to say, and reads that. The agent reads what it does say,
    to a customer. Four eyes are the cheapest check there is.

    Fix: have a second person read and approve the notice; the author's own approval may stay beside it.

    Bad:

    ```yaml
    --- # changes/2026/CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E-desk/notice.yaml
    id: CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    kind: standard
    title: 寄递部查询台换号
    author: p-017
    created: "2026-03-01"
    processes: []
    registry:
      - contacts/delivery-desk
    --- # changes/2026/CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E-desk/approval-01JZ8Q7A0B1C2D3E4F5G6H7J8K.yaml
    id: 01JZ8Q7A0B1C2D3E4F5G6H7J8K
    notice: CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    digest: 4d2a7c1e9b3f5a6088c1d4e7f0a3b6c92e5d8f1a4b7c0e3d6f9a2b5c8e1d4f70
    by: p-017
    role: sv-inbound
    verdict: approve
    on: "2026-03-02"
    ```

    Good:

    ```yaml
    --- # changes/2026/CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E-desk/notice.yaml
    id: CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    kind: standard
    title: 寄递部查询台换号
    author: p-017
    created: "2026-03-01"
    processes: []
    registry:
      - contacts/delivery-desk
    --- # changes/2026/CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E-desk/approval-01JZ8Q7A0B1C2D3E4F5G6H7J8K.yaml
    id: 01JZ8Q7A0B1C2D3E4F5G6H7J8K
    notice: CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    digest: 4d2a7c1e9b3f5a6088c1d4e7f0a3b6c92e5d8f1a4b7c0e3d6f9a2b5c8e1d4f70
    by: p-003
    role: om
    verdict: approve
    on: "2026-03-02"
    ```
    """
    for approvals in _by_notice(facts.approvals).values():
        first = approvals[0]
        if first.author and all(approval.by == first.author for approval in approvals):
            values = {"notice": first.notice, "person": first.author, "processes": list(first.processes)}
            yield Problem(("by",), "", values, path=first.path, processes=first.processes)


def _is_work(step: Step) -> bool:
    """Whether somebody has to act: not where another process runs, somebody else answers, or all is over."""
    return step.kind in ("task", "decide") or bool(step.do or step.say)


def _by_notice(approvals: Iterable[ApprovalFacts]) -> Mapping[str, list[ApprovalFacts]]:
    found: dict[str, list[ApprovalFacts]] = {}
    for approval in approvals:
        found.setdefault(approval.notice, []).append(approval)
    return found
