"""Every process of a work tree as a case before the gates."""

from collections.abc import Iterator, Mapping

from ccproc.governance.case import Case
from ccproc.governance.chain import heads, links, verify
from ccproc.governance.following import ahead
from ccproc.governance.notice import spared
from ccproc.governance.rows import unproven
from ccproc.model.finding import Stage
from ccproc.store.archive import Archive
from ccproc.store.people import people
from ccproc.store.records import Records
from ccproc.store.register import evidence
from ccproc.store.texts import process

STAGES: tuple[Stage, ...] = ("review", "publish")
Errors = Mapping[tuple[str, str], int]


def cases_of(
    files: Archive, filed: Records, errors: Errors | None = None, actor: str | None = None
) -> Iterator[tuple[str, Case]]:
    """The readable processes by id. `errors` counts the linter's by stage and process, none where it is not given."""
    found = errors or {}
    told = files.notices.found
    proofs = unproven(files.register, told, evidence(files.tree, files.register))
    breaks = (*verify(files.texts, told, (), files.register), *proofs)
    gates, listed = files.centre.config.gates, people(files.root, files.centre)
    for name, text in files.texts.items():
        read = process(text) if text.digest else None
        if read is None:
            continue
        chain = links(name, files.notices.found)
        head = next(iter(heads(chain)), None)
        yield (
            name,
            Case(
                process=read,
                digest=text.digest,
                family=files.centre.registry.family(read.category),
                gates=gates,
                today=files.centre.today,
                registry=files.centre.registry,
                people=listed,
                actor=actor,
                records=filed.of(name),
                errors={stage: found.get((stage, name), 0) + found.get((stage, ""), 0) for stage in STAGES},
                head=head.filed if head else None,
                kept=spared(chain, head, gates) if head else frozenset(),
                ahead=ahead(chain, head, files.centre.today) if head else (),
                breaks=tuple(each for each in breaks if each.process in ("", name)),
            ),
        )
