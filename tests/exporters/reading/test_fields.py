"""A data field says how it is kept and for how long, in one breath."""

import pytest
from published import example

from ccproc.exporters.reading import Reader
from ccproc.exporters.reading.fields import fields
from ccproc.locale import Language
from ccproc.model import reading


@pytest.mark.parametrize(
    ("storage", "retention", "language", "said"),
    [
        ("plain", "1095d", "zh", "明文保存 3 年"),
        ("masked", "90d", "en", "masked, 90 days"),
        ("not_stored", "1d", "zh", "不保存，1 天内清除"),
        ("not_stored", None, "en", "not stored"),
        (None, "1y", "zh", "保存 1 年"),
        (None, None, "zh", ""),
    ],
)
def test_how_a_field_is_kept_is_one_phrase(
    storage: str | None, retention: str | None, language: Language, said: str
) -> None:
    field = {"id": "number", "security": {"storage": storage}} | (
        {"retention": retention} if retention else {}
    )
    data = {"id": "QRY-X-001", "title": "查询", "category": "query", "steps": [], "data": {"fields": [field]}}
    process = reading.process(data, "processes/QRY-X-001.yaml")
    [shown] = fields(process, Reader(example().centre, language, {}))
    assert shown.storage == said
