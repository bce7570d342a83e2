"""The map as a page: readable without colour, without the site and without a network."""

import re
from dataclasses import replace

import pytest
from htmlpage import read
from published import DAY, example

from ccproc.exporters.site import mapgrid
from ccproc.exporters.templating import source_hash
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.touchmap import MARKS, STATES
from ccproc.touchmap import TouchMap, build


def touchmap() -> TouchMap:
    library = example()
    return build(library.live(), library.centre.registry, DAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_needs_nothing_else_and_runs_only_what_it_names_by_hash(language: Language) -> None:
    page = mapgrid.document(example(), touchmap(), language)
    taken = read(page)
    assert taken.mistakes == []
    assert [address for _, address, _ in taken.addresses()] == []
    [style], [script] = (re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL) for tag in ("style", "script"))
    [policy] = [each["content"] for each in taken.all("meta") if "http-equiv" in each]
    assert policy.replace("&#39;", "'") == (
        f"default-src 'none'; style-src {source_hash(style)}; script-src {source_hash(script)}"
    )


def test_every_cell_tells_its_state_by_shape_and_word() -> None:
    page = mapgrid.document(example(), touchmap(), "zh")
    for state in ("gap", "not_offered"):
        assert re.findall(
            rf'<div class="{state}"[^>]*><i aria-hidden="true">{MARKS[state]}</i><span>{STATES[state].zh}</span>',
            page,
        )
    assert f'<i aria-hidden="true">{MARKS["covered"]}</i><span>号卡与终端寄递查询</span>' in page


def test_rows_and_columns_say_what_they_head() -> None:
    taken = read(mapgrid.document(example(), touchmap(), "en"))
    scopes = [each["scope"] for each in taken.all("th")]
    assert {"col", "row", "rowgroup"} == set(scopes)
    businesses = {cell.business for cell in touchmap().cells}
    assert scopes.count("row") == len(businesses)
    assert scopes.count("col") == 1 + len({cell.channel for cell in touchmap().cells})


def test_brands_that_differ_are_named_so_that_the_map_reads_without_the_filter() -> None:
    page = mapgrid.document(example(), touchmap(), "zh")
    [mixed] = re.findall(r'<th scope="row">套餐升级推荐</th><td>(.*?)</td>', page)
    assert 'data-brands="voyager"' in mixed
    assert f"<span>{STATES['not_offered'].zh}</span><small>远航</small>" in mixed
    assert f"<span>{STATES['gap'].zh}</span><small>青跃、惠民通</small>" in mixed


def test_two_processes_on_one_cell_are_both_named() -> None:
    library = example()
    mail = library.processes["QRY-MAIL-001"]
    twin = replace(mail, id="QRY-MAIL-002")
    found = build([*library.live(), twin], library.centre.registry, DAY)
    page = mapgrid.document(library, found, "zh")
    [twice] = re.findall(r'<div class="duplicate"[^>]*>(.*?)</div>', page)
    assert "号卡与终端寄递查询" in twice
    assert "QRY-MAIL-002" in twice
    assert STATES["duplicate"].zh in twice
