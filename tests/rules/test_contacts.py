"""REF002 and REF003: whoever the customer is sent to can be reached; the 185 story in figures."""

import pytest
from rulecase import found, problems

from ccproc.locale.rules import message
from ccproc.rules.contacts import closed_referral, unsuitable_medium

MODES = ("voice", "ivr", "web", "app", "chat", "sms", "mail", "face")
MEDIA = ("voice", "fax", "mail", "web", "chat", "counter", "queue")
SUITED = {
    "voice": {"voice", "queue"},
    "ivr": {"voice", "queue"},
    "web": {"web", "chat", "mail", "queue"},
    "app": {"web", "chat", "mail", "queue"},
    "chat": {"web", "chat", "mail", "queue"},
    "sms": {"mail", "web"},
    "mail": {"mail", "web"},
    "face": {"counter", "voice"},
}
REFER = "steps: [{id: a, end: referred, to: desk}]"


@pytest.mark.parametrize("mode", MODES)
def test_each_channel_is_answered_by_the_media_of_the_format_and_never_by_fax(mode):
    for medium in MEDIA:
        lists = f"{{channels: [{{code: c, mode: {mode}}}], contacts: [{{code: desk, medium: {medium}}}]}}"
        text = f"{{touchpoints: [{{business: '0101', channel: c}}], {REFER}}}"
        expected = [] if medium in SUITED[mode] else [f"/steps/a/to {medium}"]
        assert found(unsuitable_medium, text, lists) == expected


def test_only_the_channels_that_are_not_answered_are_named():
    channels = "{code: t, mode: voice}, {code: w, mode: web}, {code: p, mode: face, in_scope: false}"
    channels += ", {code: old, mode: ivr, retired: '2020-01-01'}"
    desk = "{code: desk, name: {zh: 台, en: Desk}, medium: mail}"
    lists = f"{{channels: [{channels}], contacts: [{desk}]}}"
    (told,) = problems(
        unsuitable_medium, f"{{touchpoints: [{{business: any, channel: any}}], {REFER}}}", lists
    )
    assert told.values["channels"] == ["t"]
    assert told.values["contact_name"] == {"zh": "台", "en": "Desk"}


def test_a_channel_or_contact_of_unknown_kind_is_not_judged():
    lists = "{channels: [{code: c}], contacts: [{code: desk, medium: mail}, {code: other}]}"
    assert found(unsuitable_medium, f"{{touchpoints: [{{business: '1', channel: c}}], {REFER}}}", lists) == []
    lists = "{channels: [{code: c, mode: voice}], contacts: [{code: desk}]}"
    assert found(unsuitable_medium, f"{{touchpoints: [{{business: '1', channel: c}}], {REFER}}}", lists) == []


def test_of_two_time_zones_the_worse_is_told():
    for first, second in (("Asia/Shanghai", "Europe/London"), ("Europe/London", "Asia/Shanghai")):
        lists = (
            f"{{channels: [{{code: t, mode: voice, hours: 'Mo-Su 08:00-18:00', timezone: {first}}}, "
            f"{{code: w, mode: voice, hours: 'Mo-Su 08:00-18:00', timezone: {second}}}], "
            "contacts: [{code: desk, medium: voice, hours: 'Mo-Su 08:00-16:00', timezone: Asia/Shanghai}]}"
        )
        text = f"{{touchpoints: [{{business: '0101', channel: [t, w]}}], {REFER}}}"
        (told,) = problems(closed_referral, text, lists)
        # In London from eight to six it is four (three in summer) in Shanghai and later: nobody is there.
        assert told.values["uncovered_hours_per_week"] == 70


def closed(
    running: str | None,
    target: str | None,
    step: str = "",
    claims: str = "",
    calendar: str = "{}",
    zone: str = "",
):
    hours = f", hours: '{running}'" if running else ""
    opening = f", hours: '{target}'" if target else ""
    lists = (
        f"{{channels: [{{code: t, mode: voice{hours}}}, {{code: w, mode: web, hours: 24/7}}], calendar: {calendar}, "
        f"contacts: [{{code: desk, name: {{zh: 寄递部, en: Delivery}}, medium: voice{opening}{zone}}}]}}"
    )
    claims = claims or "{business: '0101', channel: t}"
    text = f"{{touchpoints: [{claims}], steps: [{{id: a, end: referred, to: desk{step}}}, {{id: b, end: ticketed}}]}}"
    return problems(closed_referral, text, lists)


@pytest.mark.parametrize(
    ("running", "target", "hours"),
    [
        ("24/7", "Mo-Su 08:30-18:00", 101.5),
        ("24/7", "Mo-Fr 08:30-18:00", 120.5),
        ("Mo-Su 08:00-22:00", "Mo-Su 08:30-18:00", 31.5),
        ("Mo-Fr 09:00-17:00", "Mo-Su 08:30-18:00", None),
        ("24/7", "24/7", None),
        ("24/7", "Mo-Su 00:00-23:50", 1.17),
        ("Mo-Su 22:00-06:00", "Mo-Su 08:00-20:00", 56),
    ],
)
def test_the_uncovered_hours_of_a_week_are_counted_exactly(running, target, hours):
    told = closed(running, target)
    assert [each.values["uncovered_hours_per_week"] for each in told] == ([hours] if hours else [])


def test_the_figures_stand_in_the_sentence():
    (told,) = closed("24/7", "Mo-Fr 08:30-18:00")
    words = message("REF003", told.kind)
    assert words.say("zh", told.values).startswith(
        "转介的“寄递部”周一至周五 08:30–18:00 有人接，本流程受理时间为全天候，每周有 120.5 小时客户打过去没人接"
    )
    assert "for 120.5 hours a week" in words.say("en", told.values)
    assert told.at == ("steps", "a", "to")


def test_a_step_for_closed_hours_settles_it():
    assert closed("24/7", "Mo-Fr 08:30-18:00", step=", closed_hours: b") == []
    assert closed("24/7", None, step=", closed_hours: b") == []


def test_a_claim_with_hours_of_its_own_runs_by_them():
    claims = "{business: '0101', channel: t, hours: 'Mo-Fr 09:00-17:00'}"
    assert closed("24/7", "Mo-Fr 08:30-18:00", claims=claims) == []


def test_the_hours_of_all_claims_count_together_and_once():
    early = "{business: '0101', channel: t, hours: 'Mo-Fr 06:00-10:00'}"
    late = "{business: '0102', channel: t, hours: 'Mo-Fr 07:00-20:00'}"
    (told,) = closed("24/7", "Mo-Fr 08:00-18:00", claims=f"{early}, {late}")
    assert told.values["uncovered_hours_per_week"] == 20


def test_hours_nobody_wrote_down_are_unknown_and_never_open():
    assert [each.kind for each in closed("24/7", None)] == ["unknown"]
    (told,) = closed(None, "Mo-Fr 08:30-18:00")
    assert (told.kind, told.values["channels"]) == ("silent", ["t"])


def test_public_holidays_without_a_calendar_are_unknown_and_never_open():
    assert [each.kind for each in closed("24/7", "24/7; PH off")] == ["no-calendar"]
    assert closed("24/7; PH off", "24/7; PH off") == []


def test_a_contact_that_is_always_open_needs_no_hours_of_the_process():
    assert closed(None, "24/7") == []


def test_a_contact_closed_on_holidays_only_is_told_by_date():
    (told,) = closed(
        "24/7", "24/7; PH off", calendar="{holidays: ['2026-10-01', '2026-10-02'], until: '2026-12-31'}"
    )
    assert (told.kind, told.values["dates"], told.values["days"]) == (
        "holidays",
        ["2026-10-01", "2026-10-02"],
        2,
    )


def test_a_contact_elsewhere_is_open_by_its_own_clock():
    (told,) = closed("Mo-Fr 08:00-18:00", "Mo-Fr 08:00-18:00", zone=", timezone: Asia/Tokyo")
    assert told.values["uncovered_hours_per_week"] == 5


def test_a_contact_that_is_never_open_is_told_so():
    (told,) = closed("24/7", "off")
    assert (told.kind, told.values["uncovered_hours_per_week"]) == ("never", 168)


@pytest.mark.parametrize("target", ["8点到18点左右吧", "Mo-Fr 8-18"])
def test_hours_that_cannot_be_read_are_left_to_the_schema(target):
    assert closed("24/7", target) == []
    assert closed(target, "Mo-Fr 08:30-18:00") == []


def test_a_process_without_touchpoints_or_with_another_end_is_not_judged():
    lists = "{contacts: [{code: desk, hours: 'Mo-Fr 08:30-18:00'}], channels: [{code: t, hours: 24/7}]}"
    assert found(closed_referral, REFER, lists) == []
    waits = "{touchpoints: [{business: '0101', channel: t}], steps: [{id: a, wait: 1h, for: desk}]}"
    assert found(closed_referral, waits, lists) == []


@pytest.mark.parametrize("kind", ["", "worst-week", "never", "holidays", "unknown", "silent", "no-calendar"])
def test_every_way_of_being_closed_has_words(kind):
    keys = "contact contact_name contact_hours process_hours uncovered_hours_per_week when week days dates"
    keys += " channels_named"
    values = dict.fromkeys(keys.split(), "x")
    assert message("REF003", kind).say("zh", values) != message("REF003", kind).say("en", values)


def test_nobody_dials_a_counter():
    contacts = "{code: desk, name: 营业厅, medium: counter, hours: Mo-Fr 09:00-18:00}"
    lists = f"{{channels: [{{code: c, mode: face, hours: 24/7}}], contacts: [{contacts}]}}"
    (told,) = problems(closed_referral, f"{{touchpoints: [{{business: any, channel: c}}], {REFER}}}", lists)
    said = message("REF003", told.kind).say("zh", told.values)
    assert "客户去了没人办" in said
    assert not {"打过去", "接"} & {said[i : i + n] for n in (1, 3) for i in range(len(said))}
