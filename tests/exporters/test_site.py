"""What people see of a publication is whole, small, harmless and leads somewhere."""

import json
import posixpath
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import jsonschema_rs
import pytest
from conftest import HERE
from htmlpage import Page, read
from published import DAY, example, many, offering, publication, saying, small

from ccproc.exporters import handbook, processpage
from ccproc.exporters.publication import Publication
from ccproc.exporters.reading.times import duration
from ccproc.exporters.site import pages
from ccproc.locale.registers import COLUMNS, NOTES, TITLES
from ccproc.locale.sheet import LABELS
from ccproc.locale.site import SITE
from ccproc.model import reading
from ccproc.model.picture import Picture
from ccproc.store.library import load
from ccproc.store.tree import WorkTree

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "{{ 7 * 7 }}{% raw %}",
    "[x](javascript:alert(1)) ![x](https://evil.invalid/x.png) <https://evil.invalid>",
    "</style></title><base href=//evil.invalid>",
    "\u202egpj.exe\u200b\x1b[31m",
)
LIMIT = 40_000


@cache
def built(preview: bool = False) -> dict[str, str]:
    return files(publication(example(), preview=preview))


def files(shown: Publication) -> dict[str, str]:
    listed = list(pages(shown))
    made = dict(listed)
    assert len(made) == len(listed), "a path stands twice"
    return {path: page if isinstance(page, str) else page.decode() for path, page in made.items()}


def html(made: dict[str, str]) -> dict[str, Page]:
    return {path: read(page) for path, page in made.items() if path.endswith(".html")}


def test_every_page_is_well_formed_and_small_enough_to_open_at_once() -> None:
    for path, page in html(built()).items():
        assert page.mistakes == [], path
        assert len(built()[path].encode()) <= LIMIT, path


def test_every_link_leads_to_a_page_and_a_place_that_exist() -> None:
    found = html(built())
    for path, page in found.items():
        for tag, address, _ in page.addresses():
            target = urlsplit(address)
            if target.scheme:
                continue
            file = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(target.path)))
                if target.path
                else path
            )
            assert file in built(), (path, tag, address)
            if target.fragment and file in found:
                assert unquote(target.fragment) in found[file].ids, (path, address)


def test_no_page_asks_the_network_for_anything() -> None:
    for path, page in html(built()).items():
        for tag, address, attributes in page.addresses():
            if urlsplit(address).scheme or address.startswith("//"):
                assert (tag, attributes.get("rel")) == ("a", "noreferrer"), (path, address)
    for path in (
        "static/site.css",
        "static/site.js",
        "static/find.js",
        "static/closest.js",
        "static/unserved.js",
        "static/go.js",
        "static/map.js",
    ):
        assert not re.search(r"https?:|//\w+\.\w|url\(|@import|fetch\(|eval\(|innerHTML", built()[path]), path


def test_nothing_runs_in_a_page_but_the_packaged_scripts() -> None:
    for path, page in html(built()).items():
        [policy] = [each["content"] for each in page.all("meta") if "http-equiv" in each]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert all("src" in each for each in page.all("script")), path
        assert not [tag for tag, attributes in page.tags if any(name.startswith("on") for name in attributes)]
        assert not [tag for tag, attributes in page.tags if "style" in attributes]


def test_a_reader_can_jump_over_the_menu_and_knows_language_and_place() -> None:
    for path, page in html(built()).items():
        assert page.all("html")[0]["lang"] == ("en" if path.startswith("en/") else "zh-CN")
        assert len(page.all("main")) == len(page.all("h1")) == 1, path
        assert next(each for each in page.all("a"))["href"] == "#main"
        headings = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
        assert all(later - earlier <= 1 for earlier, later in pairwise(headings)), path
        assert all("alt" in each for each in page.all("img"))
        assert all(each.get("scope") for each in page.all("th")), path


def test_every_page_has_its_twin_in_the_other_language() -> None:
    found = html(built())
    zh = {path for path in found if not path.startswith("en/")}
    assert {path.removeprefix("en/") for path in found if path.startswith("en/")} == zh
    for path in zh:
        [tongue] = [each for each in found[path].all("a") if each.get("class") == "tongue"]
        assert posixpath.normpath(posixpath.join(posixpath.dirname(path), tongue["href"])) == f"en/{path}"


def test_a_preview_says_so_on_every_page_and_a_publication_on_none() -> None:
    for path, page in html(built(True)).items():
        assert set(SITE["preview"]) & {text.strip() for text in page.text}, path
    assert not [
        path for path, page in built().items() if path.endswith(".html") and 'class="preview"' in page
    ]


@pytest.mark.parametrize("everywhere", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_file_can_do_more_than_be_read(text: str, everywhere: bool, tmp_path: Path) -> None:
    library = small(tmp_path / "small")
    harmless, hostile = (
        html(files(saying(library, each, everywhere=everywhere))) for each in ("plain", text)
    )
    assert hostile.keys() == harmless.keys()
    for path, page in hostile.items():
        assert page.mistakes == [], path
        kept = [shape for shape in page.shape if shape != "a href rel"]
        assert kept == [shape for shape in harmless[path].shape if shape != "a href rel"], path
        for tag, address, attributes in page.addresses():
            target = urlsplit(address)
            assert target.scheme in ("", "https"), address
            assert not target.netloc or (tag, attributes["rel"]) == ("a", "noreferrer"), address
        assert not set("".join(page.text)) & set("\u202e\u200b\x1b")


def test_an_agent_reads_what_to_say_whom_to_reach_and_what_to_do_when_they_are_closed() -> None:
    text = "".join(read(built()["processes/QRY-MAIL-001.html"]).text)
    mail = example().processes["QRY-MAIL-001"]
    step = mail.step("refer")
    assert step is not None
    assert step.say is not None
    ladder = [duration(level.after or "", "zh") for level in mail.escalation]
    names = [LABELS[key].zh for key in ("closed", "limits", "escalation", "fallbacks", "signals")]
    cases = [limit.case.plain for limit in mail.limits if limit.case]
    for needed in (
        step.say.plain,
        "客服代表",
        "内线 80185",
        "每天 08:30–18:00",
        *ladder,
        *names,
        *cases,
        "000000000000",
    ):
        assert needed in text, needed
    assert SITE["feedback"].to("zh", {"who": "流程管理专员"}) in text


def test_a_text_in_another_language_says_which(tmp_path: Path) -> None:
    page = files(publication(small(tmp_path / "small")))["en/processes/CMP-001.html"]
    assert '<span lang="zh">您好，请提供您的服务密码。</span>' in page


def test_a_process_that_is_not_handed_out_is_named_and_not_linked(tmp_path: Path) -> None:
    page = files(publication(small(tmp_path / "small")))["processes/CMP-001.html"]
    assert "FLT-002" in page
    assert "FLT-002.html" not in page


def test_the_feedback_link_names_the_process_and_takes_no_other_scheme(tmp_path: Path) -> None:
    page = read(built()["processes/QRY-BILL-001.html"])
    [link] = [each for each in page.all("a") if each.get("id") == "feedback"]
    assert link["href"] == "https://kb.example.invalid/feedback?process=QRY-BILL-001&step=&version=1.0.0"
    assert link["data-link"].endswith("&step={step}&version=1.0.0")


def test_however_many_processes_there_are_no_page_grows_and_none_is_missing() -> None:
    made = files(many(125))
    assert [
        path for path, page in made.items() if path.endswith(".html") and len(page.encode()) > LIMIT
    ] == []
    registers = [read(page) for path, page in made.items() if re.fullmatch(r"register(-\d+)?\.html", path)]
    assert len(registers) == 3
    linked = [
        each["href"] for page in registers for each in page.all("a") if each["href"].startswith("processes/")
    ]
    assert len(linked) == len(set(linked)) == 125
    found = html(made)
    for path in ("index.html", "register.html"):
        for _, address, _ in found[path].addresses():
            file, _, place = address.partition("#")
            assert not place or place in found[file or path].ids, address


def test_the_register_says_whose_a_process_is_since_when_and_who_keeps_the_list() -> None:
    page = "".join(read(built()["register.html"]).text)
    notes = [note.zh for note in NOTES["business"]]
    heads = [COLUMNS[column].zh for column in ("owner", "users", "updated", "version")]
    keeper = SITE["kept_by"].to("zh", {"who": "流程管理专员"})
    for needed in (TITLES["business"].zh, *heads, *notes, keeper):
        assert needed in page, needed


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("register.html", "号卡与终端寄递查询 · 服务热线"),
        ("en/register.html", "Delivery status · Service hotline"),
    ],
)
def test_the_register_calls_touchpoints_by_name_with_the_code_at_hand(path: str, name: str) -> None:
    page = built()[path]
    assert "HOTLINE-ANY-0501" not in "".join(read(page).text)
    assert f'<span title="HOTLINE-ANY-0501">{name}</span>' in page


def test_knowledge_bases_get_ids_titles_and_steps_as_data() -> None:
    data = json.loads(built()["kb.json"])
    assert (data["version"], data["preview"], data["as_of"]) == (1, False, "2026-11-22")
    [mail] = [each for each in data["processes"] if each["id"] == "QRY-MAIL-001"]
    assert mail["title"] == {"zh": "号卡与终端寄递查询", "en": "Where is my parcel"}
    assert mail["pages"]["en"] in built()
    refer = next(step for step in mail["steps"] if step["id"] == "refer")
    assert refer["say"] == {
        "zh": next(s.say.plain for s in example().processes["QRY-MAIL-001"].steps if s.id == "refer")
    }
    state = next(step for step in mail["steps"] if step["id"] == "reached")
    assert state["branches"][0]["when"] == {"zh": "联系上，客户认可"}


def test_a_picture_is_shown_where_the_publication_has_it_and_told_where_not() -> None:
    shown = publication(example())
    first = shown.processes[0]
    steps = [{**first.process.data["steps"][0], "images": [{"file": "assets/a.png", "alt": "登录页"}]}]  # type: ignore[index]
    process = reading.process({**first.process.data, "steps": steps}, first.process.path)
    alone = replace(shown, processes=(replace(first, process=process),))
    path = f"processes/{process.id}.html"
    assert "[登录页]" in files(alone)[path]
    seen = {"assets/a.png": Picture("assets/0123.png", "image/png", b"\x89PNG")}
    made = dict(pages(replace(alone, processes=(replace(first, process=process, pictures=seen),))))
    assert made["assets/0123.png"] == b"\x89PNG"
    assert 'src="../assets/0123.png" alt="登录页"' in made[path]  # type: ignore[operator]
    assert 'src="../../assets/0123.png"' in made[f"en/{path}"]  # type: ignore[operator]


@pytest.mark.parametrize("count", [300, 1000])
def test_the_map_of_hundreds_of_businesses_opens_at_once_and_lacks_none(count: int) -> None:
    made = {path: page for path, page in files(publication(offering(count))).items() if "map" in path}
    sizes = [len(page.encode()) for path, page in made.items() if path.endswith(".html")]
    assert max(sizes) <= LIMIT
    found = {path: read(page) for path, page in made.items() if re.fullmatch(r"map(-\d+)?\.html", path)}
    rows = [each for page in found.values() for each in page.all("th") if each["scope"] == "row"]
    assert len(rows) == count
    for page in found.values():
        for href in (each["href"] for each in page.all("a")):
            file, _, place = href.partition("#")
            assert not place or file not in found or place in found[file].ids, href


def test_what_could_not_be_read_is_named_on_every_page_of_a_preview() -> None:
    lost = replace(publication(example(), preview=True), unread=("processes/QRY-X-001.yaml",))
    for path, page in html(files(lost)).items():
        assert "processes/QRY-X-001.yaml" in "".join(page.text), path


def test_kb_json_keeps_its_schema_and_every_key_of_a_step_is_in_it(tmp_path: Path) -> None:
    folder = HERE.parent / "schemas"
    schema, step, common = (
        json.loads((folder / f"{name}.schema.json").read_text("utf-8"))
        for name in ("output/kb", "process", "common")
    )
    known = jsonschema_rs.Registry([(common["$id"], common)])
    judge = jsonschema_rs.Draft202012Validator(schema, registry=known)
    for library in (example(), small(tmp_path / "small")):
        kb = json.loads(files(publication(library))["kb.json"])
        assert [error.message for error in judge.iter_errors(kb)] == []
    keys = step["$defs"]["step"]["properties"].keys() - {"note"}
    assert schema["$defs"]["step"]["properties"].keys() == keys


def test_a_share_is_told_in_hundredths_and_an_amount_with_its_unit() -> None:
    text = "".join(read(built()["processes/QRY-MAIL-001.html"]).text)
    assert "88%" in text
    assert "0.88" not in text
    assert "30 分钟" in "".join(read(built()["processes/DRP-SITE-001.html"]).text)
    assert "30 minutes" in "".join(read(built()["en/processes/DRP-SITE-001.html"]).text)


def test_a_column_that_would_be_empty_is_not_there(tmp_path: Path) -> None:
    made = files(publication(small(tmp_path / "small")))["processes/CMP-001.html"]
    assert LABELS["informs"].zh in made
    assert LABELS["decides"].zh not in made
    assert LABELS["decides"].zh in built()["processes/QRY-MAIL-001.html"]


def test_a_title_in_another_language_says_which_in_every_list(tmp_path: Path) -> None:
    library = small(tmp_path / "small")
    chinese = {
        id: reading.process({**each.data, "title": "只有中文"}, each.path)
        for id, each in library.processes.items()
    }
    made = files(publication(replace(library, processes=chinese)))
    for path in ("en/index.html", "en/register.html", "en/map.html", "en/processes/CMP-001.html"):
        assert '<span lang="zh">只有中文</span>' in made[path], path


class Spoken(HTMLParser):
    """What a page says in Chinese characters without saying that it is Chinese."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.unmarked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = self.open[-1][1] if self.open else ""
        if tag not in ("meta", "link", "input", "img", "br"):
            self.open.append((tag, dict(attrs).get("lang") or around))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tags, language = {tag for tag, _ in self.open}, self.open[-1][1] if self.open else ""
        if (
            re.search("[\u4e00-\u9fff]", data)
            and not language.startswith("zh")
            and not tags & {"title", "style", "script"}
        ):
            self.unmarked.append(data)


def test_a_screen_reader_is_told_which_names_of_an_english_page_are_chinese(tmp_path: Path) -> None:
    small(tmp_path / "small")
    for path in (tmp_path / "small/registry").glob("*.yaml"):
        named = re.sub(r"\{zh: ([^,}]+), en: [^}]+\}", r"\1", path.read_text("utf-8"))
        path.write_text(named, "utf-8")
    made = publication(load(WorkTree(tmp_path / "small"), DAY))
    handed_out = handbook.html(handbook.compiled(made, "en", "csr", None))
    english = {path: page for path, page in files(made).items() if path.startswith("en/")} | {
        "book": handed_out
    }
    for path, page in english.items():
        if path.endswith(".html") or path == "book":
            found = Spoken()
            found.feed(page)
            assert found.unmarked == [], path


def test_a_contact_without_a_number_says_so_instead_of_leaving_a_gap(tmp_path: Path) -> None:
    small(tmp_path / "small")
    contacts = tmp_path / "small/registry/contacts.yaml"
    bare = [line for line in contacts.read_text("utf-8").splitlines() if "address:" not in line]
    contacts.write_text("\n".join(bare) + "\n", "utf-8")
    library = load(WorkTree(tmp_path / "small"), DAY)
    made = files(publication(library))
    for path, language in (("processes/CMP-001.html", "zh"), ("en/processes/CMP-001.html", "en")):
        said = LABELS["address_unknown"].to(language)
        assert said in made[path]
        assert said in processpage.markdown(library.processes["CMP-001"], library, language)
    book = handbook.compiled(publication(library), "zh", "csr", None)
    assert LABELS["address_unknown"].zh in handbook.html(book)
    assert LABELS["address_unknown"].zh in handbook.markdown(book)
