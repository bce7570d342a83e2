"""REF008: what a process cannot answer has somebody who can."""

from rulecase import found

from ccproc.rules.limits import limit_without_owner


def test_every_limit_without_an_owner_is_told_by_its_case():
    text = "limits: [{case: 司法投诉}, {case: {zh: 境外}, next: CMP-9}, {case: {zh: 其他}}]"
    assert found(limit_without_owner, text) == ["/limits/司法投诉/next", "/limits/其他/next"]
