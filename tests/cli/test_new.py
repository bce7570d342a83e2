"""`ccproc new`: what a supervisor is asked, what is refused, and what is written."""

import hashlib
import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import Result, write
from terminal import END, INTERRUPT, converse

from ccproc.cli.questions import channels
from ccproc.model.centre import Centre
from ccproc.model.config import Config
from ccproc.model.registry import KINDS, PLURAL, SINGULAR, registry
from ccproc.model.vocabulary import CATEGORIES
from ccproc.yamltext import dialect

Run = Callable[..., Result]


@pytest.fixture
def fresh(run: Run, tmp_path: Path) -> Path:
    """A repository as `init` makes it."""
    root = tmp_path / "fresh"
    assert run("init", root).code == 0
    return root


def processes(root: Path) -> list[Path]:
    return sorted((root / "processes").rglob("*.yaml"))


def written(root: Path) -> dict[str, object]:
    (path,) = processes(root)
    value = dialect.read(path.read_bytes()).value
    assert isinstance(value, dict)
    return value


def draft(run: Run, root: Path, *more: str) -> Result:
    given = ("--title", "话费查询", "--category", "query", "--owner", "sv-inbound", "--user", "csr")
    return run("-C", root, "new", "process", *given, *more)


class TestOnATerminal:
    def test_enter_alone_gives_a_draft_that_lint_accepts(self, run: Run, fresh: Path) -> None:
        asked = ("办理哪项业务", "在哪个渠道办理", "流程名称", "流程编号", "由哪个岗位负责", "由哪些岗位使用")
        done = converse(fresh, ["new", "process"], [("属于哪一类", "查询"), *((each, "") for each in asked)])
        assert done.code == 0, done.shown
        made = written(fresh)
        assert (made["id"], made["title"]) == ("QRY-001", "话费查询")
        assert (made["owner"], made["users"]) == ("sv-inbound", ["csr"])
        assert made["touchpoints"] == [{"business": "0101", "channel": "hotline"}]
        assert run("-C", fresh, "lint").code == 0

    def test_choices_are_shown_by_name_within_80_columns(self, fresh: Path) -> None:
        done = converse(fresh, ["new", "process"], [("属于哪一类", END)])
        assert "query 查询" in done.shown
        assert "complaint 投诉" in done.shown

    def test_an_unknown_answer_is_asked_again_and_says_what_was_meant(self, fresh: Path) -> None:
        answers = [
            ("属于哪一类", "complant"), ("属于哪一类", "管理"), ("属于哪一类", "complaint"), ("办理哪项业务", "0101"),
            ("在哪个渠道办理", "热线"), ("流程名称", "投诉处理"), ("流程编号", "cmp 1"), ("流程编号", "CMP-GEN-001"),
            ("由哪个岗位负责", "主管"), ("由哪些岗位使用", "csr，班组长"),
        ]  # fmt: skip
        done = converse(fresh, ["new", "process"], answers)
        assert done.code == 0, done.shown
        assert "是不是 complaint" in done.shown
        assert "对得上不止一个" in done.shown
        assert "例如 QRY-BILL-001" in done.shown
        assert written(fresh)["users"] == ["csr", "tl"]

    def test_english_is_spoken_where_it_is_asked_for_but_the_draft_stays_in_the_centres_language(
        self, fresh: Path
    ) -> None:
        answers = [("Category", "quality"), ("Title", "质检"), ("Process id", ""), ("Role that owns", "om"),
                   ("Roles that work", "")]  # fmt: skip
        done = converse(fresh, ["--lang", "en", "new", "process"], answers)
        assert done.code == 0, done.shown
        assert "Operations-management processes" in done.shown
        assert "待补" in processes(fresh)[0].read_text("utf-8")

    @pytest.mark.parametrize("key", [INTERRUPT, END], ids=["ctrl-c", "ctrl-d"])
    def test_giving_up_writes_nothing_and_says_so(self, fresh: Path, key: str) -> None:
        done = converse(fresh, ["new", "process"], [("属于哪一类", "query"), ("办理哪项业务", key)])
        assert done.code == 130
        assert "没有写入任何文件" in done.shown
        assert processes(fresh) == []

    def test_a_taken_id_is_asked_again(self, run: Run, fresh: Path) -> None:
        draft(run, fresh)
        answers = [("流程编号", "QRY-001"), ("流程编号", "")]
        options = ("--title", "改签查询", "--category", "query", "--owner", "tl", "--user", "csr", "--business", "0101",
                   "--channel", "hotline")  # fmt: skip
        done = converse(fresh, ["new", "process", *options], answers)
        assert done.code == 0, done.shown
        assert [path.name for path in processes(fresh)] == ["QRY-001.yaml", "QRY-002.yaml"]

    def test_what_a_list_demands_is_asked_for(self, fresh: Path) -> None:
        done = converse(fresh, ["new", "role", "vip"], [("名称", "VIP 专席"), ("所属部门", "运营")])
        assert done.code == 0, done.shown
        entry = dialect.read((fresh / "registry/roles.yaml").read_bytes()).value[-1]  # type: ignore[index]
        assert entry == {"code": "vip", "name": "VIP 专席", "department": "operations"}


class TestWithOptions:
    def test_the_draft_of_every_category_has_no_errors(self, run: Run, fresh: Path) -> None:
        codes = [category["code"] for category in CATEGORIES]
        rows = "".join(
            f'- {{code: "{n}", name: {code}, channels: [hotline]}}\n' for n, code in enumerate(codes)
        )
        write(fresh, {"registry/businesses.yaml": rows})
        for number, code in enumerate(codes):
            place = ("--business", str(number), "--channel", "hotline")
            assert draft(run, fresh, "--category", code, "--title", f"流程 {code}", *place).code == 0, code
        done = run("-C", fresh, "lint", "--format", "json")
        assert json.loads(done.out)["findings"] == []
        assert len(processes(fresh)) == len(codes)

    def test_six_elements_are_there_where_the_centre_measures_something(self, run: Run, centre: Path) -> None:
        shutil.rmtree(centre / "processes")
        write(centre, {"registry/metrics.yaml": "- {code: aht, name: 处理时长, kind: speed}\n"})
        place = ("--business", "0900", "--channel", "hotline")
        assert draft(run, centre, "--category", "complaint", *place).code == 0
        made = written(centre)
        assert {"inputs", "steps", "outputs", "customer", "touchpoints", "escalation"} <= made.keys()
        assert made["value"] == {"efficiency": "aht"}

    def test_everything_missing_is_named_at_once(self, run: Run, fresh: Path) -> None:
        done = run("-C", fresh, "new", "process")
        assert (done.code, done.out) == (2, "")
        assert all(option in done.err for option in ("--title", "--category", "--owner", "--user"))
        assert processes(fresh) == []

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (("--owner", "sv-inboud"), "最接近的是 sv-inbound"),
            (("--owner", "zzz"), "ccproc new role zzz"),
            (("--category", "nothing"), "ccproc new category nothing"),
            (("qry 1",), "QRY-BILL-001"),
            (("../../../x",), "QRY-BILL-001"),
        ],
    )
    def test_what_the_registry_does_not_know_is_refused(
        self, run: Run, fresh: Path, options: tuple[str, ...], said: str
    ) -> None:
        done = draft(run, fresh, *options)
        assert done.code == 2
        assert said in done.err
        assert processes(fresh) == []

    def test_names_do_as_well_as_codes(self, run: Run, fresh: Path) -> None:
        assert (
            draft(run, fresh, "--owner", "呼入运营主管", "--business", "话费查询", "--channel", "热线").code
            == 0
        )
        assert written(fresh)["owner"] == "sv-inbound"

    def test_an_id_is_never_given_twice(self, run: Run, fresh: Path) -> None:
        draft(run, fresh, "QRY-BILL-001")
        before = processes(fresh)[0].read_bytes()
        done = draft(run, fresh, "QRY-BILL-001")
        assert done.code == 2
        assert processes(fresh)[0].read_bytes() == before

    def test_an_english_centre_gets_its_draft_in_english(self, run: Run, fresh: Path) -> None:
        marker = fresh / "ccproc.yaml"
        marker.write_text(marker.read_text("utf-8").replace("language: zh", "language: en"), "utf-8")
        draft(run, fresh)
        assert "To be filled in" in processes(fresh)[0].read_text("utf-8")


class TestFromABlindSpot:
    def test_a_blind_spot_tells_business_channel_category_and_title(self, run: Run, fresh: Path) -> None:
        done = run(
            "-C", fresh, "new", "process", "--from-gap", "hotline-any-0101", "--owner", "tl", "--user", "csr"
        )
        assert done.code == 0, done.err
        made = written(fresh)
        assert (made["title"], made["category"]) == ("话费查询", "query")
        assert run("-C", fresh, "map", "--check").code == 0

    def test_the_brand_of_a_blind_spot_is_kept(self, run: Run, centre: Path) -> None:
        shutil.rmtree(centre / "processes")
        gap = "HOTLINE-GOLD-0102"
        run("-C", centre, "new", "process", "--from-gap", gap, "--owner", "sv-inbound", "--user", "csr")
        assert written(centre)["touchpoints"] == [{"business": "0102", "channel": "hotline", "brand": "gold"}]

    def test_a_place_that_is_served_is_no_blind_spot(self, run: Run, fresh: Path) -> None:
        draft(run, fresh)
        done = run(
            "-C", fresh, "new", "process", "--from-gap", "HOTLINE-ANY-0101", "--owner", "tl", "--user", "csr"
        )
        assert done.code == 2
        assert "QRY-001" in done.err

    @pytest.mark.parametrize("code", ["HOTLINE-ANY-9999", "HOTLINE", "ANY-ANY-0101", "x-y-z"])
    def test_what_is_not_on_the_map_is_refused(self, run: Run, fresh: Path, code: str) -> None:
        done = run("-C", fresh, "new", "process", "--from-gap", code, "--owner", "tl", "--user", "csr")
        assert done.code == 2
        assert code in done.err


class TestRegistry:
    def test_what_was_there_stays_byte_for_byte(self, run: Run, fresh: Path) -> None:
        path = fresh / "registry/roles.yaml"
        before = (
            path.read_bytes()
            + b"# \xe7\x8f\xad\xe6\xac\xa1\xe8\xa7\x81\xe6\x8e\x92\xe7\x8f\xad\xe8\xa1\xa8\n"
        )
        path.write_bytes(before)
        done = run("-C", fresh, "new", "role", "qa", "--name", "质检专员", "--set", "department=operations",
                   "--set", "grade=specialist", "--set", "authority=2", "--set", "faces_customer=false")  # fmt: skip
        assert done.code == 0, done.err
        after = path.read_bytes()
        assert after.startswith(before)
        entry = dialect.read(after).value[-1]  # type: ignore[index]
        assert entry["authority"] == 2
        assert entry["faces_customer"] is False

    def test_codes_of_digits_stay_text_and_lists_become_lists(self, run: Run, fresh: Path) -> None:
        for line in ("business 10 --name 卡", "channel web --name 网厅 --set mode=网页"):
            assert run("-C", fresh, "new", *line.split()).code == 0
        done = run("-C", fresh, "new", "business", "20", "--name", "补卡", "--set", "parent=10",
                   "--set", "channels=hotline，web", "--set", "aliases=换卡")  # fmt: skip
        assert done.code == 0, done.err
        entry = dialect.read((fresh / "registry/businesses.yaml").read_bytes()).value[-1]  # type: ignore[index]
        assert entry == {
            "code": "20",
            "name": "补卡",
            "parent": "10",
            "channels": ["hotline", "web"],
            "aliases": ["换卡"],
        }

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("role", "tl", "--name", "x", "--set", "department=operations"), "tl"),
            (("role", "x", "--name", "x"), "--set department"),
            (("role", "X Y", "--name", "x", "--set", "department=operations"), "X Y"),
            (("role", "x", "--name", "x", "--set", "department=operations", "--set", "grad=agent"), "grade"),
            (("role", "x", "--name", "x", "--set", "department=operations", "--set", "grade=agnt"), "agent"),
            (("role", "x", "--name", "x", "--set", "department"), "department"),
            (("contact", "x", "--name", "x", "--set", "medium=voice", "--set", "hours=每天"), "每天"),
            (("person", "p-1", "--name", "张三", "--set", "roles=csr"), "name"),
            (("calendar", "2026", "--country", "XX"), "XX"),
        ],
    )
    def test_what_its_list_would_not_take_is_refused_and_not_written(
        self, run: Run, fresh: Path, arguments: tuple[str, ...], said: str
    ) -> None:
        before = {path: path.read_bytes() for path in (fresh / "registry").iterdir()}
        done = run("-C", fresh, "new", *arguments)
        assert done.code in (2, 3)
        assert said in done.err
        assert {path: path.read_bytes() for path in (fresh / "registry").iterdir()} == before

    def test_every_list_can_be_added_to(self, run: Run, fresh: Path) -> None:
        settings = {
            "roles": ["department=operations"], "teams": ["kind=inbound_voice"], "channels": ["mode=web"],
            "contacts": ["medium=voice"], "people": ["roles=csr"], "glossary": ["means=接起客户来电的人"],
            "categories": ["family=business", "scope=internal", "contact=direct", "prefix=NEW"],
        }  # fmt: skip
        draft(run, fresh)
        for kind in KINDS:
            name = () if kind == "people" else ("--name", "新")
            more = [part for each in settings.get(kind, ()) for part in ("--set", each)]
            done = run("-C", fresh, "new", SINGULAR[kind], "new1", *name, *more)
            assert done.code == 0, done.err
        assert run("-C", fresh, "lint").code == 0

    def test_a_years_holidays_join_those_that_are_there(self, run: Run, fresh: Path) -> None:
        pytest.importorskip("holidays")
        write(
            fresh, {"registry/calendar.yaml": 'holidays: ["2025-01-01"]\nworkdays: []\nuntil: "2025-12-31"\n'}
        )
        done = run("-C", fresh, "new", "calendar", "2026")
        assert done.code == 0, done.err
        days = dialect.read((fresh / "registry/calendar.yaml").read_bytes()).value
        assert isinstance(days, dict)
        assert days["until"] == "2026-12-31"
        assert {"2025-01-01", "2026-10-01"} <= set(days["holidays"])


class TestDefaults:
    """What Enter takes: never something of another matter, and what was just registered before anything else."""

    def test_a_business_of_another_category_is_no_default(self, fresh: Path) -> None:
        answers = [("属于哪一类", "投诉"), ("办理哪项业务：", ""), ("办理哪项业务：", END)]
        done = converse(fresh, ["new", "process"], answers)
        assert "0101 话费查询" in done.shown

    def test_a_word_is_a_name_where_codes_are_numbers(self, fresh: Path) -> None:
        answers = [
            ("Which business", "Broadband"),
            ("  There is no Broadband", "yes"),
            ("Business code", ""),
            ("What the customer wants", END),
        ]
        done = converse(fresh, ["--lang", "en", "new", "process", "--category", "complaint"], answers)
        assert "[0102]" in done.shown

    def test_enter_registers_nothing(self, fresh: Path) -> None:
        answers = [("名称", "x"), ("所属部门", "新部门"), ("  没有“", ""), ("所属部门", END)]
        done = converse(fresh, ["new", "role", "x"], answers)
        assert "[否]" in done.shown
        assert done.code == 130

    def test_a_channel_just_registered_is_the_next_default_and_a_business_code_is_asked_for_as_one(
        self, fresh: Path
    ) -> None:
        answers = [
            ("办理哪项业务", "宽带"), ("  没有“", "是"), ("业务代码（只用数字和字母", ""), ("业务环节", "投诉"),
            ("在哪些渠道", "hotline，微信"), ("  没有“", "是"), ("代码（小写字母", "wechat"), ("方式", "微信"),
            ("服务时间", ""), ("在哪个渠道办理 [wechat 微信]", END),
        ]  # fmt: skip
        done = converse(fresh, ["new", "process", "--category", "complaint"], answers)
        assert done.code == 130


class TestSettings:
    """What `--set` says is looked up, however it is said, or refused: nothing is registered that leads nowhere."""

    @pytest.mark.parametrize(
        ("line", "key", "value"),
        [
            ("role x --set department=运营管理部 --set grade=专员", "grade", "specialist"),
            ("role x --set department=运营管理部", "department", "operations"),
            ("role x --set department=OPERATIONS --set fallback=班组长", "fallback", "tl"),
            ("role x --set department=operations --set faces_customer=是", "faces_customer", True),
            ("contact x --set medium=电话", "medium", "voice"),
            ("contact x --set medium=Phone", "medium", "voice"),
            ("channel x --set mode=面对面", "mode", "face"),
            ("team x --set kind=呼入语音 --set supervisor=呼入运营主管", "supervisor", "sv-inbound"),
            ("team x --set kind=呼入语音 --set parent=运营管理部", "parent", "operations"),
            ("business 9 --set category=投诉 --set channels=热线", "channels", "hotline"),
            ("business 9 --set channels=any", "channels", "any"),
            ("metric x --set owner=客服代表", "owner", "csr"),
            ("system x --set availability=0.995", "availability", 0.995),
            ("field x --set quality=Accurate，timely", "quality", ["accurate", "timely"]),
        ],
    )
    def test_words_are_taken_for_the_code_they_name(
        self, run: Run, fresh: Path, line: str, key: str, value: object
    ) -> None:
        kind = line.split()[0]
        done = run("-C", fresh, "new", *line.split(), "--name", "新")
        assert done.code == 0, done.err
        assert last(fresh, PLURAL[kind])[key] == value

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("role x --set department=inbound", "ccproc new department inbound"),
            ("role x --set department=运营管理", "运营管理部"),
            ("role x --set department=operations --set fallback=sv-inboud", "sv-inbound"),
            ("contact x --set medium=voice --set department=寄递部", "--name 寄递部"),
            ("team x --set kind=呼入语音 --set supervisor=sv-inboud", "sv-inbound"),
            ("team x --set kind=呼入语音 --set parent=nowhere", "nowhere"),
            ("business 9 --set category=quer", "query"),
            ("business 9 --set channels=hotline,weixin", "ccproc new channel weixin"),
            ("metric x --set owner=nobody", "ccproc new role nobody"),
            ("wording x --set channel=hotlin", "hotline"),
        ],
    )
    def test_what_no_list_knows_is_refused_with_what_to_do(
        self, run: Run, fresh: Path, line: str, said: str
    ) -> None:
        before = {path: path.read_bytes() for path in (fresh / "registry").iterdir()}
        done = run("-C", fresh, "new", *line.split(), "--name", "新")
        assert (done.code, done.out) == (2, "")
        assert said in done.err
        assert {path: path.read_bytes() for path in (fresh / "registry").iterdir()} == before

    def test_what_is_refused_is_refused_before_anything_is_asked(self, fresh: Path) -> None:
        for line in ("role x --set department=inbound", "role x --set grade=x", "role x --set grad=agent"):
            done = converse(fresh, ["new", *line.split()], [])
            assert done.code == 2, done.shown


def test_outside_a_repository_nothing_is_written(run: Run, tmp_path: Path) -> None:
    done = draft(run, tmp_path)
    assert done.code == 3
    assert list(tmp_path.iterdir()) == []


def test_the_address_of_a_person_is_kept_as_its_digest_only(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "centre"
    run("init", root)
    done = run("-C", root, "new", "person", "p-0001", "--set", "roles＝呼入运营主管，tl", "--set",
               "git=Zhang@example.invalid")  # fmt: skip
    assert done.code == 0, done.err
    text = (root / "registry" / "people.yaml").read_text("utf-8")
    assert "@" not in text
    assert hashlib.sha256(b"zhang@example.invalid").hexdigest() in text
    assert "- sv-inbound\n" in text


@pytest.mark.parametrize("id", ["qry-bill-001", "ＱＲＹ-bill-001"])
def test_an_id_may_be_typed_in_any_case_and_width(run: Run, tmp_path: Path, id: str) -> None:
    root = tmp_path / "centre"
    run("--lang", "zh", "init", root)
    done = run("-C", root, "new", "process", id, "--title", "话费查询", "--category", "查询", "--owner",
               "呼入运营主管", "--user", "客服代表，班组长")  # fmt: skip
    assert done.code == 0, done.err
    (made,) = (root / "processes").rglob("*.yaml")
    assert made.name == "QRY-BILL-001.yaml"
    pending = [n for n, line in enumerate(made.read_text("utf-8").splitlines(), 1) if "待补" in line]
    assert f"还有 {len(pending)} 处" in done.out
    assert "、".join(map(str, pending)) in done.out
    assert run("-C", root, "lint").code == 0


class TestOnTheSpot:
    """What the registry lacks is registered without leaving the conversation."""

    PROCESS = ("--title", "宽带报障", "--category", "fault")

    def test_a_business_a_channel_a_role_and_its_department_come_with_the_process(
        self, run: Run, fresh: Path
    ) -> None:
        answers = [
            ("办理哪项业务", "宽带报障"), ("  没有“", "是"), ("业务代码", ""), ("业务环节", "报障"),
            ("在哪些渠道", "微信"), ("  没有“", "y"), ("代码", "wechat"), ("方式", "在线文字"),
            ("服务时间", "每天"), ("服务时间", "24/7"), ("在哪个渠道", ""), ("流程编号", ""),
            ("由哪个岗位负责", "质检专员"), ("  没有“", "要"), ("代码", "tl"), ("代码", "qa"),
            ("所属部门", "质检部"), ("  没有“", "好"), ("代码", "quality"), ("由哪些岗位使用", "csr，qa"),
        ]  # fmt: skip
        done = converse(fresh, ["new", "process", *self.PROCESS], answers)
        assert done.code == 0, done.shown
        made = written(fresh)
        assert made["touchpoints"] == [{"business": "0102", "channel": "wechat"}]
        assert (made["owner"], made["users"]) == ("qa", ["csr", "qa"])
        assert last(fresh, "businesses") == {
            "code": "0102", "name": "宽带报障", "category": "fault", "moment": "report", "channels": "wechat",
        }  # fmt: skip
        assert last(fresh, "channels") == {"code": "wechat", "name": "微信", "mode": "chat", "hours": "24/7"}
        assert last(fresh, "roles") == {"code": "qa", "name": "质检专员", "department": "quality"}
        assert last(fresh, "departments") == {"code": "quality", "name": "质检部"}
        assert "已在 registry/roles.yaml 增加 qa" in done.shown
        assert "写岗位，不写人名" in done.shown
        assert run("-C", fresh, "lint", "--fail-on", "warning").code == 0

    def test_english_asks_the_same(self, fresh: Path) -> None:
        place = ("--business", "0101", "--channel", "hotline", "--title", "Faults", "--category", "fault")
        answers = [("Process id", ""), ("Role that owns", "desk-2"), ("  There is no desk-2", "maybe"),
                   ("  There is no desk-2", "yes"),
                   ("Its name", "Fault desk"), ("Its department", "operations"), ("Roles that work", "")]  # fmt: skip
        done = converse(fresh, ["--lang", "en", "new", "process", *place], answers)
        assert done.code == 0, done.shown
        assert "answer yes or no" in done.shown
        assert last(fresh, "roles") == {"code": "desk-2", "name": "Fault desk", "department": "operations"}

    def test_a_slip_is_asked_again_and_registers_nothing(self, fresh: Path) -> None:
        place = ("--business", "0101", "--channel", "hotline", "--title", "话费", "--category", "query")
        before = (fresh / "registry/roles.yaml").read_bytes()
        answers = [("流程编号", ""), ("由哪个岗位负责", "sv-inboud"), ("  没有“", ""), ("由哪个岗位负责", ""),
                   ("由哪些岗位使用", "")]  # fmt: skip
        done = converse(fresh, ["new", "process", *place], answers)
        assert done.code == 0, done.shown
        assert "相近的有 sv-inbound" in done.shown
        assert (fresh / "registry/roles.yaml").read_bytes() == before

    @pytest.mark.parametrize("key", [INTERRUPT, END], ids=["ctrl-c", "ctrl-d"])
    def test_giving_up_afterwards_writes_neither_file(self, fresh: Path, key: str) -> None:
        place = ("--business", "0101", "--channel", "hotline", "--title", "话费", "--category", "query")
        before = {path: path.read_bytes() for path in (fresh / "registry").iterdir()}
        answers = [("流程编号", ""), ("由哪个岗位负责", "质检"), ("  没有“", "是"), ("代码", "qa"),
                   ("所属部门", "运营"), ("由哪些岗位使用", key)]  # fmt: skip
        done = converse(fresh, ["new", "process", *place], answers)
        assert done.code == 130
        assert "没有写入任何文件" in done.shown
        assert {path: path.read_bytes() for path in (fresh / "registry").iterdir()} == before
        assert processes(fresh) == []

    def test_a_person_brings_the_role_that_is_missing(self, fresh: Path) -> None:
        answers = [("担任的岗位", "质检"), ("  没有“", "是"), ("代码", "qa"), ("所属部门", "运营管理部")]
        done = converse(fresh, ["new", "person", "p-0007"], answers)
        assert done.code == 0, done.shown
        assert last(fresh, "people") == {"code": "p-0007", "roles": ["qa"]}
        assert last(fresh, "roles") == {"code": "qa", "name": "质检", "department": "operations"}

    def test_what_makes_a_business_and_a_contact_useful_is_asked_and_may_stay_open(self, fresh: Path) -> None:
        asked = [("办理它的流程", "查询"), ("业务环节", "咨询"), ("在哪些渠道", "")]
        assert converse(fresh, ["new", "business", "0301", "--name", "套餐余量"], asked).code == 0
        expected = {"code": "0301", "name": "套餐余量", "category": "query", "moment": "ask"}
        assert last(fresh, "businesses") == expected

    def test_a_contact_has_a_number_to_give_in_the_middle_of_a_call(self, fresh: Path) -> None:
        asked = [("名称", "寄递部查询台"), ("方式", "电话"), ("号码", "010-11185"), ("服务时间", "24/7")]
        assert converse(fresh, ["new", "contact", "delivery-desk"], asked).code == 0
        made = {
            "code": "delivery-desk",
            "name": "寄递部查询台",
            "medium": "voice",
            "address": "010-11185",
            "hours": "24/7",
        }
        assert last(fresh, "contacts") == made


def last(root: Path, kind: str) -> dict[str, object]:
    """The entry that a registry list ends with."""
    value = dialect.read((root / "registry" / f"{kind}.yaml").read_bytes()).value
    assert isinstance(value, list)
    assert isinstance(value[-1], dict)
    return value[-1]


def test_a_taken_code_is_refused_before_anything_is_asked(fresh: Path) -> None:
    for kind, code in (("business", "0101"), ("role", "tl")):
        done = converse(fresh, ["new", kind, code], [])
        assert done.code == 3, done.shown
        assert code in done.shown


def test_what_can_be_no_code_is_refused_before_anything_is_asked(fresh: Path) -> None:
    for kind, code in (("business", "kf-1"), ("role", "后台专员")):
        done = converse(fresh, ["new", kind, code], [])
        assert done.code == 2, done.shown
        assert f"“{code}”不能作代码" in done.shown


@pytest.mark.parametrize(("language", "said"), [("zh", "业务环节"), ("en", "What the customer wants")])
def test_a_business_the_map_cannot_place_says_what_to_add_in_lines_that_work(
    run: Run, fresh: Path, language: str, said: str
) -> None:
    done = run("-C", fresh, "--lang", language, "new", "business", "0301", "--name", "套餐余量")
    assert done.code == 0
    assert said in done.err
    lines = [line for line in done.err.splitlines() if line.startswith("  ")]
    with (fresh / "registry/businesses.yaml").open("a", encoding="utf-8") as file:
        file.write("\n".join((*lines, "")))
    assert last(fresh, "businesses").keys() == {"code", "name", "category", "moment", "channels"}
    place = ["--category", "query", "--business", "0301", "--channel", "hotline"]
    made = run("-C", fresh, "new", "process", "--title", "套餐余量", "--owner", "tl", "--user", "csr", *place)
    assert (made.code, run("-C", fresh, "lint").code) == (0, 0)


@pytest.mark.parametrize(
    "before",
    ["# 还没有\n", "# 说明\n[]\n", "  - code: crm\n    name: 甲\n", "- code: crm\r\n  name: 甲\r\n", ""],
)
def test_what_a_list_holds_is_kept_however_it_is_written(run: Run, fresh: Path, before: str) -> None:
    path = fresh / "registry/systems.yaml"
    path.write_bytes(before.encode())
    assert run("-C", fresh, "new", "system", "billing", "--name", "计费系统").code == 0
    assert path.read_bytes().startswith(before.replace("[]\n", "").encode())
    assert last(fresh, "systems") == {"code": "billing", "name": "计费系统"}


@pytest.mark.parametrize("before", ["- code: crm\n  name：坏\n", "[{code: crm, name: 甲}]\n", "code: crm\n"])
def test_a_list_that_cannot_be_read_or_added_to_is_left_as_it_is(run: Run, fresh: Path, before: str) -> None:
    path = fresh / "registry/systems.yaml"
    path.write_text(before, "utf-8")
    done = run("-C", fresh, "new", "system", "billing", "--name", "计费系统")
    assert (done.code, done.out) == (3, "")
    assert "ccproc lint registry/systems.yaml" in done.err
    assert path.read_text("utf-8") == before


def test_a_calendar_that_cannot_be_read_is_left_as_it_is(run: Run, fresh: Path) -> None:
    pytest.importorskip("holidays")
    path = fresh / "registry/calendar.yaml"
    path.write_text("holidays：[]\n", "utf-8")
    assert run("-C", fresh, "new", "calendar", "2026").code == 3
    assert path.read_text("utf-8") == "holidays：[]\n"


def test_a_calendar_keeps_what_was_written_into_it_by_hand(run: Run, fresh: Path) -> None:
    pytest.importorskip("holidays")
    path = fresh / "registry/calendar.yaml"
    before = (
        '# 以国务院通知为准\nholidays:\n  - "2026-03-09"  # 公司成立日\nworkdays: []  # 暂无\n'
        "until: '2026-12-31'  # 年底前更新\n"
    )
    path.write_text(before, "utf-8")
    done = run("-C", fresh, "new", "calendar", "2026")
    assert done.code == 0, done.err
    after = path.read_text("utf-8")
    assert all(
        said in after
        for said in ("# 以国务院通知为准\n", '"2026-03-09"  # 公司成立日\n', "# 暂无", "'2026-12-31'  # 年")
    )
    assert "2026-03-09" in done.err
    assert run("-C", fresh, "new", "calendar", "2026").code == 0
    assert path.read_text("utf-8") == after


@pytest.mark.parametrize("kind", ["systems", "people", "wording"])
def test_brackets_in_a_comment_of_an_empty_list_stay(run: Run, fresh: Path, kind: str) -> None:
    path = fresh / f"registry/{kind}.yaml"
    path.write_text("# 没有时写 []\n[ ]  # 现在 []\n", "utf-8")
    line = ["new", SINGULAR[kind], "x", *(("--set", "roles=csr") if kind == "people" else ("--name", "新"))]
    assert run("-C", fresh, *line).code == 0
    assert path.read_text("utf-8").startswith("# 没有时写 []\n  # 现在 []\n- code: x\n")


def test_a_channel_out_of_scope_is_not_what_a_new_process_is_offered() -> None:
    rows = [
        {"code": "hotline"},
        {"code": "counter", "in_scope": False},
        {"code": "fax", "retired": "2026-01-01"},
    ]
    known = registry({"channels": rows, "businesses": [{"code": "0101", "channels": "any"}]})
    centre = Centre(Config(), known, date(2026, 3, 1))
    assert [channel.code for channel in channels("0101", centre)] == ["hotline"]
    assert [channel.code for channel in channels(None, centre)] == ["hotline"]
