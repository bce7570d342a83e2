"""The configuration in ccproc.yaml, with the defaults that hold where it is silent."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ccproc.locale.values import UNNAMED
from ccproc.model.text import Text, text

FORMAT = 1
Plain = Mapping[str, object]
_POLICIES: dict[str, object] = {"no_cold_referral": True}
_GATES: dict[str, object] = {
    "review_roles": {
        "business": ["owner", "user", "tl", "qa", "perf", "trainer", "km"],
        "management": ["om", "sv", "user"],
        "external": ["owner", "user"],
    },
    "confirm": ["business", "external"],
    "patch_keeps": ["training", "ack"],
}


@dataclass(frozen=True, slots=True)
class Config:
    """What ccproc.yaml says; every field has the default of format.md section 3."""

    name: Text = Text(tuple(UNNAMED._asdict().items()))
    kind: str = "service"
    language: str = "zh"
    languages: tuple[str, ...] = ("zh",)
    timezone: str = "Asia/Shanghai"
    branch: str = "main"
    mapping: str = "shared"
    subfolder: bool = False
    people: str | None = None
    governance: Plain = field(default_factory=dict)
    feedback: Plain = field(default_factory=dict)
    policies: Plain = field(default_factory=lambda: _POLICIES)
    gates: Plain = field(default_factory=lambda: _GATES)
    lint: Plain = field(default_factory=dict)
    publishing: Plain = field(default_factory=dict)

    @property
    def idle(self) -> tuple[str, ...]:
        """The settings that no command acts on yet, though the file makes them: nobody shall rely on them."""
        asked = {
            **{f"policies.{key}": value for key, value in self.policies.items() if key not in _POLICIES},
            **{f"gates.{key}": value for key, value in self.gates.items() if key not in _GATES},
            "publishing.channels": self.publishing.get("channels"),
            "mapping": self.mapping == "strict",
        }
        return tuple(key for key, value in asked.items() if value and value != "recorded")


def config(data: Mapping[str, object]) -> Config:
    """The configuration that well-shaped plain values tell."""
    default = Config()
    language = str(data.get("language", default.language))
    languages = data.get("languages")
    return Config(
        name=text(data.get("name")) or default.name,
        kind=str(data.get("kind", default.kind)),
        language=language,
        languages=tuple(map(str, languages)) if isinstance(languages, list) else (language,),
        timezone=str(data.get("timezone", default.timezone)),
        branch=str(data.get("branch", default.branch)),
        mapping=str(data.get("mapping", default.mapping)),
        subfolder=data.get("repository") == "subfolder",
        people=_text(data.get("people")),
        governance=_mapping(data.get("governance")),
        feedback=_mapping(data.get("feedback")),
        policies={**_POLICIES, **_mapping(data.get("policies"))},
        gates={**_GATES, **_mapping(data.get("gates"))},
        lint=_mapping(data.get("lint")),
        publishing=_mapping(data.get("publishing")),
    )


def _mapping(value: object) -> Plain:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
