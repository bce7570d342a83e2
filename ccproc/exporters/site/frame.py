"""What every page of the site shares: one language, its place among the files, the way to the other language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ccproc.exporters.publication import Publication
from ccproc.exporters.reading import Reader
from ccproc.exporters.templating import Speech, render
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.sheet import LABELS
from ccproc.locale.site import MAP, SITE
from ccproc.model.config import Config

Page = tuple[str, str | bytes]
# `file:` beside 'self': browsers disagree on what 'self' is where a page lies on a disk.
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; "
    "base-uri 'none'; form-action 'self' file:"
)
# So many files are named on every page; the rest is counted.
_NAMED = 5
_UNSAFE = re.compile(r"[^0-9A-Za-z-]")


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The site in one of its languages; the first lies at the top, each other one in a folder of its name."""

    publication: Publication
    reader: Reader
    languages: tuple[Language, ...]
    t: Speech

    @property
    def language(self) -> Language:
        """The language of these pages."""
        return self.reader.language

    @property
    def folder(self) -> str:
        """Where these pages lie, below the top of the site."""
        return _folder(self.language, self.languages)

    def page(self, template: str, name: str, here: str, values: Mapping[str, object]) -> Page:
        """One page; `here` is its entry in the menu."""
        root = "../" * (self.folder + name).count("/")
        shared: dict[str, object] = {
            "t": self.t,
            "policy": POLICY,
            "root": root,
            "home": root + self.folder,
            "here": here,
            "centre": self.reader.said(self.publication.centre.config.name),
            "preview": self.publication.preview,
            "unread": self._unread(),
            "as_of": self.publication.centre.today.isoformat(),
            "tongues": [self._tongue(each, root, name) for each in self.languages if each != self.language],
        }
        return self.folder + name, render(template, {**shared, **values})

    def _unread(self) -> str:
        """What could not be read, or only in part, and is not shown; empty where everything is."""
        files = self.publication.missing
        return self.t("unread", n=len(files), files=list(files[:_NAMED])) if files else ""

    def _tongue(self, language: Language, root: str, name: str) -> dict[str, str]:
        href = root + _folder(language, self.languages) + name
        return {"href": href, "lang": SITE["lang"].to(language), "name": SITE["tongue"].to(language)}


def frames(publication: Publication) -> list[Frame]:
    """One frame a language, the centre's own first."""
    languages = languages_of(publication.centre.config)
    processes = publication.by_id()
    pictures = {
        (each.process.id, path): seen.name
        for each in publication.processes
        for path, seen in each.pictures.items()
    }
    made = []
    for each in languages:
        around = _Around(frozenset(processes), pictures, "../" * (1 + bool(_folder(each, languages))))
        reader = Reader(publication.centre, each, processes, around)
        made.append(Frame(publication, reader, languages, Speech(each, LABELS, SITE, MAP)))
    return made


def languages_of(config: Config) -> tuple[Language, ...]:
    """The languages of the centre that pages can speak, its own first; English where there is none."""
    asked = (config.language, *config.languages)
    return tuple(dict.fromkeys(each for one in asked for each in LANGUAGES if each == one)) or ("en",)


def file_of(process: str) -> str:
    """The page of a process, below the folder of its language."""
    return f"processes/{_UNSAFE.sub('_', process)}.html"


@dataclass(frozen=True, slots=True)
class _Around:
    """Where things are, seen from the page of a process."""

    processes: frozenset[str]
    pictures: Mapping[tuple[str, str], str]
    root: str

    def anchor(self, process: str, step: str) -> str:
        return f"step-{step}"

    def process(self, id: str) -> str:
        return file_of(id).removeprefix("processes/") if id in self.processes else ""

    def contact(self, code: str) -> str:
        return f"#contact-{code}"

    def picture(self, process: str, path: str) -> str:
        name = self.pictures.get((process, path))
        return self.root + name if name else ""


def _folder(language: Language, languages: tuple[Language, ...]) -> str:
    return "" if language == languages[0] else f"{language}/"
