"""The site as people meet it: opened from a disk, searched, walked through by keyboard, read on a phone."""

import json
import re
from base64 import b64decode
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urldefrag, urlsplit

import pytest
from conftest import HERE
from published import DAY, example
from ruamel.yaml import YAML

from ccproc.locale.site import SITE
from ccproc.search import search, unserved
from ccproc.touchmap import build, winners

if TYPE_CHECKING:
    from conftest import Browser

pytestmark = pytest.mark.browser


def place(site: Path, path: str = "index.html") -> str:
    return (site / path).as_uri()


def pages(site: Path) -> list[str]:
    return sorted(path.as_uri() for path in site.rglob("*.html"))


def test_every_link_opens_from_the_disk_without_an_error_or_a_request(browser: "Browser", site: Path) -> None:
    todo = [
        place(site),
        place(site, "go.html"),
        place(site, "alone-book.html"),
        place(site, "alone-map.html"),
    ]
    seen: dict[str, set[str]] = {}
    places: list[tuple[str, str, str]] = []
    while todo:
        page = todo.pop()
        if page in seen:
            continue
        browser.open(page)
        seen[page] = set(browser.run("return [...document.querySelectorAll('[id]')].map(e => e.id)"))
        assert browser.run("return document.querySelectorAll('h1').length") == 1, page
        assert browser.complaints() == [], page
        links = [urldefrag(link) for link in browser.run("return [...document.links].map(a => a.href)")]
        todo += [link.url for link in links if link.url.startswith("file:")]
        places += [(page, link.url, unquote(link.fragment)) for link in links if link.fragment]
    assert {urlsplit(page).path for page in pages(site)} == {urlsplit(page).path for page in seen}
    assert [each for each in places if each[1].startswith("file:") and each[2] not in seen[each[1]]] == []
    assert any("step-" in anchor for _, _, anchor in places)


@pytest.mark.parametrize("page", ["alone-map.html", "alone-book.html"])
def test_a_single_file_brings_its_style_and_script_with_it(browser: "Browser", site: Path, page: str) -> None:
    browser.open(place(site, page))
    assert browser.complaints() == []
    assert browser.run("return getComputedStyle(document.body).margin") == "0px"


def test_search_finds_every_process_by_any_two_characters_of_its_title(
    browser: "Browser", site: Path
) -> None:
    browser.open(place(site))
    browser.answered()
    for process in example():
        for title in (form for _, form in process.title.forms):
            for pair in {one + other for one, other in pairwise(title) if " " not in (one, other)}:
                found = browser.run(
                    "return ccproc.search(arguments[0]).map(hit => ccproc.index.ids[hit.doc])", pair
                )
                assert process.id in found, (process.id, pair)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("号卡", "QRY-MAIL-001"),
        ("qry-bill", "QRY-BILL-001"),
        ("hfye", "QRY-BILL-001"),
        ("Parcel", "QRY-MAIL-001"),
        ("没收到", "QRY-MAIL-001"),
        ("ＣＭＰ", "CMP-GEN-001"),
        ("HOTLINE-VOYAGER-0101", "QRY-BILL-001"),
        ("delivery-track 传真", "QRY-MAIL-001"),
        ("量子纠缠", None),
        ("快递没收到", "QRY-MAIL-001"),
        ("我的手机上不了网", "FLT-NET-001"),
    ],
)
def test_what_an_agent_types_brings_the_process_first(
    browser: "Browser", site: Path, words: str, first: str | None
) -> None:
    browser.open(place(site))
    browser.ask(words)
    shown = browser.run("return document.querySelector('#told').textContent")
    links = browser.run("return [...document.querySelectorAll('#hits a')].map(a => a.href)")
    if first is None:
        assert (shown, [urlsplit(link).path.rpartition("/")[2] for link in links]) == (
            SITE["none"].zh,
            ["register.html", "map.html"],
        )
    else:
        assert links[0].endswith(f"/processes/{first}.html")


@pytest.mark.parametrize(("page", "language"), [("index.html", "zh"), ("en/index.html", "en")])
def test_every_word_the_home_page_offers_to_try_hits_exactly(
    browser: "Browser", site: Path, page: str, language: str
) -> None:
    browser.open(place(site, page))
    browser.answered()
    words = browser.run("return [...document.querySelectorAll('.hint a')].map(a => a.textContent)")
    assert len(words) >= 4
    assert all(word.isascii() == (language == "en") for word in words)
    found = browser.run("return arguments[0].map(each => ccproc.search(each)[0]?.fit)", words)
    assert found == ["exact"] * len(words)


@pytest.mark.parametrize("page", ["index.html", "en/index.html"])
def test_a_weak_candidate_says_so_and_enter_does_not_open_it(
    browser: "Browser", site: Path, page: str
) -> None:
    browser.open(place(site, page))
    browser.ask("扣费不对")
    said = SITE["weak"].to("en" if page.startswith("en") else "zh")
    assert browser.run("return document.querySelector('#told').textContent") == said
    browser.press("ENTER")
    assert browser.run("return document.activeElement.href").endswith("/processes/CMP-GEN-001.html")
    assert browser.run("return location.pathname").endswith(page)


def test_close_hits_stand_under_their_line_with_the_words_marked(browser: "Browser", site: Path) -> None:
    browser.open(place(site))
    browser.ask("话费怎么多了")
    assert browser.run("return document.querySelector('#hits mark').textContent") == "话费"
    assert browser.run("return document.querySelector('#hits > p').textContent") == SITE["closest"].zh
    browser.press("ENTER")
    browser.wait("return location.pathname.endsWith('/processes/QRY-BILL-001.html')")


@pytest.mark.parametrize("width", [390, 768, 1280])
def test_the_search_stays_in_reach_however_far_one_has_read(
    browser: "Browser", site: Path, width: int
) -> None:
    browser.open(place(site, "processes/QRY-MAIL-001.html"), width)
    browser.run("scrollTo(0, 1500)")
    browser.wait("return scrollY > 1000")
    top, bottom = browser.run(
        "const r = document.getElementById('q').getBoundingClientRect(); return [r.top, r.bottom]"
    )
    assert 0 <= top < bottom < 100
    assert width > 400 or bottom - top >= 40
    browser.run("document.getElementById('q').focus({ preventScroll: true })")
    browser.ask("快递没收到")
    assert browser.run("return document.querySelector('#hits a').getBoundingClientRect().height") >= 44


def test_page_and_command_rank_alike(browser: "Browser", site: Path) -> None:
    cases = HERE / "cases" / "search"
    queries = []
    for name in ("utterances.yaml", "later.yaml", "calls.yaml", "unserved.yaml"):
        said = YAML(typ="safe").load((cases / name).read_text("utf-8"))
        queries += [each for some in said.values() for each in some]
    queries += YAML(typ="safe").load((cases / "queries.yaml").read_text("utf-8"))
    queries.append("话费怎么多了" * 900)
    index = json.loads(
        (site / "static" / "index.js").read_text("utf-8").removeprefix("ccproc.index=").rstrip(";\n")
    )
    browser.open(place(site))
    browser.answered()
    hits = "hit => [hit.doc, hit.score, hit.field, hit.excerpt, hit.fit]"
    both = f"each => (found => [found.map({hits}), ccproc.unserved(each, found)])(ccproc.search(each))"
    shown = browser.run(f"return arguments[0].map({both})", queries)
    assert len(queries) > 150
    for query, there in zip(queries, shown, strict=True):
        found = search(query, index)
        assert [[list(hit) for hit in found], unserved(query, index, found)] == there, query


@pytest.mark.parametrize(
    ("page", "name"), [("index.html", "缴费充值"), ("en/index.html", "Payment and top-up")]
)
def test_a_business_without_a_process_stands_first_and_leads_to_its_row_of_the_map(
    browser: "Browser", site: Path, page: str, name: str
) -> None:
    browser.open(place(site, page))
    browser.ask("充值没到账")
    said = SITE["unserved"].to("en" if page.startswith("en") else "zh", {"name": name, "code": "0103"})
    assert browser.run("return document.querySelector('#hits').firstChild.firstChild.textContent") == said
    assert browser.run("return document.querySelector('#told').textContent").startswith(said)
    browser.run("document.querySelector('#hits a').click()")
    browser.wait("return location.pathname.endsWith('map.html')")
    assert name in browser.run("return document.querySelector(location.hash).textContent")


def test_a_process_is_opened_without_touching_the_mouse(browser: "Browser", site: Path) -> None:
    browser.open(place(site, "en/register.html"))
    browser.press("/")
    assert browser.run("return document.activeElement.id") == "q"
    browser.ask("quality")
    browser.press("ARROW_DOWN", "ARROW_DOWN", "ARROW_UP")
    assert browser.run("return document.activeElement.textContent").startswith("Quality monitoring")
    browser.press("ESCAPE")
    assert browser.run("return [document.activeElement.id, document.querySelectorAll('#hits a').length]") == [
        "q",
        0,
    ]
    browser.press("X", "BACKSPACE")
    browser.answered()
    browser.press("ARROW_DOWN", "ENTER")
    browser.wait("return location.href.endsWith('/en/processes/QLT-MON-001.html')")


def test_enter_takes_the_best_hit_and_an_address_can_bring_the_words(browser: "Browser", site: Path) -> None:
    browser.open(place(site) + "?q=号卡")
    browser.answered()
    browser.press("ENTER")
    browser.wait("return location.pathname.endsWith('/processes/QRY-MAIL-001.html')")


def test_words_in_an_address_are_only_words(browser: "Browser", site: Path) -> None:
    browser.open(place(site) + "?q=<img src=x onerror=alert(1)>")
    browser.answered()
    browser.open(place(site, "go.html") + "?c=<img src=x onerror=alert(1)>")
    assert "<img" in browser.wait("return document.querySelector('#go').textContent")
    assert browser.run("return document.querySelectorAll('img').length") == 0
    assert browser.complaints() == []


def test_a_touchpoint_code_leads_straight_to_its_process(browser: "Browser", site: Path) -> None:
    browser.open(place(site, "en/go.html") + "?c=hotline-any-0501")
    browser.wait("return location.pathname.endsWith('/en/processes/QRY-MAIL-001.html')")
    browser.open(place(site, "go.html") + "?c=APP-ANY-0101")
    said = browser.wait("return document.querySelector('#go').textContent")
    assert "APP-ANY-0101" in said
    links = browser.run("return [...document.querySelectorAll('#go a')].map(a => a.href)")
    assert [link.rpartition("/")[2] for link in links] == ["QRY-BILL-001.html", "map.html"]


@pytest.mark.parametrize(
    ("code", "key", "links"),
    [("HOTLINE-ANY-0103", "go_nowhere", ["map.html"]), ("HOTLINE-ANY-9999", "go_unknown", []),
     ("constructor-any-0101", "go_unknown", []), ("<b>", "go_unknown", [])],
)  # fmt: skip
def test_a_code_without_a_process_says_whether_it_is_a_blind_spot_or_a_slip(
    browser: "Browser", site: Path, code: str, key: str, links: list[str]
) -> None:
    browser.open(f"{place(site, 'go.html')}?c={quote(code)}")
    said = browser.wait("return document.querySelector('#go').textContent")
    assert SITE[key].to("zh", {"code": code}) in said
    found = browser.run("return [...document.querySelectorAll('#go a')].map(a => a.href)")
    assert [link.rpartition("/")[2] for link in found] == links


def test_page_and_command_name_the_same_process_for_every_touchpoint(browser: "Browser", site: Path) -> None:
    library = example()
    registry = library.centre.registry
    codes = {cell.code for cell in build(library.live(), registry, DAY).cells}
    codes |= {f"{code.split('-')[0]}-ANY-{code.split('-')[2]}" for code in codes}
    browser.open(place(site))
    browser.answered()
    script = "return arguments[0].map(c => ccproc.winners(c).map(doc => ccproc.index.ids[doc]))"
    for code, found in zip(sorted(codes), browser.run(script, sorted(codes)), strict=True):
        assert sorted(found) == sorted(winners(code, library.live(), registry)), code


def test_tab_goes_through_a_page_in_reading_order_and_shows_where_it_is(
    browser: "Browser", site: Path
) -> None:
    browser.open(place(site, "processes/QRY-MAIL-001.html"))
    inside = "const e = document.activeElement, r = e.getBoundingClientRect();"
    seen = []
    for _ in range(12):
        browser.press("TAB")
        seen.append(browser.run(f"{inside} return [...document.querySelectorAll('*')].indexOf(e)"))
        assert browser.run(f"{inside} return r.width > 0 && getComputedStyle(e).outlineStyle !== 'none'"), (
            seen
        )
    assert seen == sorted(seen)
    assert len(set(seen)) == len(seen)


def test_the_skip_link_leads_past_the_menu(browser: "Browser", site: Path) -> None:
    browser.open(place(site, "processes/QRY-MAIL-001.html"))
    browser.press("TAB", "ENTER")
    browser.wait("return document.activeElement.id === 'main'")


def test_nothing_runs_over_the_side_of_the_screen(browser: "Browser", site: Path) -> None:
    for page in pages(site):
        browser.open(page)
        for width in (1280, 768, 390, 320):
            browser.resize(width)
            browser.wait("return innerWidth === arguments[0]", width)
            assert browser.run("return document.documentElement.scrollWidth") <= width, (page, width)


def test_the_other_language_opens_at_the_same_step(browser: "Browser", site: Path) -> None:
    browser.open(place(site, "processes/QRY-MAIL-001.html") + "#step-ticket")
    browser.run("document.querySelector('.tongue').click()")
    browser.wait("return location.href.endsWith('/en/processes/QRY-MAIL-001.html#step-ticket')")


def test_a_branch_puts_its_step_at_the_top_of_the_screen(browser: "Browser", site: Path) -> None:
    browser.open(place(site, "processes/QRY-MAIL-001.html"))
    browser.run("document.querySelector('#step-desk-line .ways li:last-child a').click()")
    browser.wait("return location.hash === '#step-ticket'")
    browser.wait(
        "return Math.abs(document.getElementById('step-ticket').getBoundingClientRect().top - 75) < 75"
    )
    assert browser.wait("return document.querySelector('.outline a[aria-current]')?.hash === '#step-ticket'")


def test_the_feedback_link_names_the_step_that_is_read(browser: "Browser", site: Path) -> None:
    browser.open(place(site, "processes/QRY-MAIL-001.html") + "#step-ticket")
    assert browser.wait("return document.getElementById('feedback').href.includes('step=ticket')")


@pytest.mark.parametrize("page", ["map.html", "alone-map.html"])
def test_the_map_shows_one_brand_alone(browser: "Browser", site: Path, page: str) -> None:
    browser.open(place(site, page))
    browser.run("document.querySelector('input[value=voyager]').click()")
    row = "[...document.querySelectorAll('#grid tr')].find(tr => tr.textContent.includes('套餐升级推荐'))"
    shown = browser.run(
        f"return [...{row}.querySelectorAll('td > div')].filter(d => !d.hidden).map(d => d.className)"
    )
    assert shown == ["not_offered"]


def test_the_index_is_what_the_page_loaded(browser: "Browser", site: Path) -> None:
    browser.open(place(site))
    browser.answered()
    text = (site / "static" / "index.js").read_text("utf-8").removeprefix("ccproc.index=").removesuffix(";\n")
    assert browser.run("return ccproc.index.ids") == json.loads(text)["ids"]


@pytest.mark.parametrize(
    ("page", "upright"), [("processes/QRY-MAIL-001.html", True), ("register.html", False)]
)
def test_a_printed_process_is_upright_and_begins_on_its_first_sheet(
    browser: "Browser", site: Path, page: str, upright: bool
) -> None:
    browser.open(place(site, page))
    made = browser.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", b64decode(made["data"]))
    assert boxes
    assert {float(width) < float(height) for width, height in boxes} == {upright}
