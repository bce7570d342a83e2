"""REF001, REF004, REF005, REF006: nobody is sent away and forgotten."""

from dataclasses import replace

import pytest
from rulecase import centre, found, read

from ccproc.model.config import Config
from ccproc.rules.referrals import (
    cold_referral,
    ownerless_referral,
    referral_without_contact,
    retry_ending,
)


def end(text: str) -> str:
    return f"steps: [{{id: a, {text}}}]"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("end: referred, to: delivery", []),
        ("end: referred", ["/steps/a/to"]),
        ("end: referred, to: deliver", ["/steps/a/to near"]),
        ("end: referred, to: csr", ["/steps/a/to unknown"]),
        ("end: referred, to: CMP-1", ["/steps/a/to process"]),
        ("end: transferred", []),
        ("end: answered", []),
        ("call: FLT-1", []),
    ],
)
def test_a_referral_names_a_contact_of_the_registry(text, told):
    assert found(referral_without_contact, end(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("end: referred, to: delivery", ["/steps/a/owner_until_closed referred"]),
        ("end: transferred, to: CMP-1", ["/steps/a/owner_until_closed transferred"]),
        ("end: ticketed", ["/steps/a/owner_until_closed ticketed"]),
        ("end: ticketed, owner_until_closed: csr", []),
        ("end: answered", []),
        ("do: x", []),
    ],
)
def test_whoever_hands_on_says_who_owns_the_matter(text, told):
    assert found(ownerless_referral, end(text)) == told


def test_trying_again_is_no_end():
    assert found(retry_ending, "steps: [{id: a, end: retry}, {id: b, end: abandoned}]") == ["/steps/a/end"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("end: referred, to: delivery", ["/steps/a/handover"]),
        ("end: referred, to: delivery, handover: cold", ["/steps/a/handover"]),
        ("end: referred, to: delivery, handover: warm", []),
        ("end: referred, to: delivery, handover: callback", []),
        ("end: transferred, to: CMP-1", []),
    ],
)
def test_a_cold_referral_is_told(text, told):
    assert found(cold_referral, end(text)) == told


def test_a_centre_that_allows_cold_referrals_hears_nothing():
    lenient = replace(centre(), config=Config(policies={"no_cold_referral": False}))
    assert list(cold_referral.check(read(end("end: referred, to: delivery")), lenient)) == []
