"""What of the registry a publication commits: what its new texts rest on, and nobody's unfinished work."""

from conftest import git, write
from office import BILL, DAY, PATH, at, breaks, edit, handed, prepare, release, staffed

from ccproc.publishing.publication import Place, publish

OTHER = "QRY-PLAN-001"
GLOSSARY = "registry/glossary.yaml"
DESK = """- {code: plan-desk, name: 套餐台, medium: voice, department: plans, address: x, hours: "24/7"}
- code: night-desk
"""


def second(root, **more: str) -> None:
    """Another process, ready to be published; `more` replaces words of it."""
    text = (root / PATH).read_text("utf-8").replace(BILL, OTHER).replace('version: "1.0.0"\n', "")
    for old, new in {'business: "0101"': 'business: "0102"', **more}.items():
        text = text.replace(old, new)
    write(root, {f"processes/{OTHER}.yaml": text})
    prepare(root, OTHER)


def committed(root) -> set[str]:
    """The files of the registry in the last commit."""
    told = git(root, "show", "--name-only", "--format=", "HEAD", "--", "registry")
    return {path.removeprefix("registry/") for path in told.split()}


def test_unfinished_work_on_the_registry_stays_where_it_is_and_is_named(root):
    edit(root, 'address: "0531-55500186"', 'address: "0531-5550"', "registry/contacts.yaml")
    write(root, {GLOSSARY: "- {code: other, name: 别的, means: 无关}\n"})
    second(root)
    done = release(root)
    assert (done.fresh, done.left) == ((OTHER,), ("registry/contacts.yaml", GLOSSARY))
    assert committed(root) == set()
    assert git(root, "status", "--porcelain").split() == ["M", "registry/contacts.yaml", "??", GLOSSARY]
    assert breaks(root) == []


def test_what_stays_uncommitted_is_shown_to_nobody(root):
    write(root, {GLOSSARY: "- {code: other, name: 别的, means: 无关}\n"})
    second(root)
    seen = []

    def builder(publication):
        seen.append("other" in publication.centre.registry["glossary"])
        return ()

    publish(at(root), builder, Place(root.parent / "out"), "p1", DAY)
    assert seen == [False]


def test_an_entry_that_a_new_text_names_is_committed_with_it(root):
    edit(root, "- code: night-desk\n", DESK.replace("plans", "operations"), "registry/contacts.yaml")
    second(root, **{"informs: [sv-inbound]": "informs: [plan-desk]"})
    done = release(root)
    assert (done.fresh, done.left, committed(root)) == ((OTHER,), (), {"contacts.yaml"})
    assert breaks(root) == []


def test_an_entry_that_only_a_named_entry_leads_to_is_committed_as_well(root):
    edit(root, "- code: night-desk\n", DESK, "registry/contacts.yaml")
    departments = (root / "registry/departments.yaml").read_text("utf-8")
    write(root, {"registry/departments.yaml": departments + "- {code: plans, name: 套餐部}\n"})
    second(root, **{"informs: [sv-inbound]": "informs: [plan-desk]"})
    assert release(root).left == ()
    assert committed(root) == {"contacts.yaml", "departments.yaml"}


def test_whoever_reviewed_a_text_is_committed_with_it(root):
    staffed(root)
    second(root)
    done = release(root)
    assert (done.fresh, done.left) == ((OTHER,), ())
    assert committed(root) == {"people.yaml", "roles.yaml"}
    assert handed(done) == (BILL, OTHER)
