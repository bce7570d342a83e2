"""The registry as a conversation sees it: what it holds, and what is registered on the spot."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ccproc.cli import dialogue, entries, fields
from ccproc.errors import Misused
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.model.centre import Centre
from ccproc.model.mentions import lists_of
from ccproc.model.registry import SINGULAR, Entry, Registry


@dataclass(slots=True)
class Desk:
    """A registry that grows while somebody answers; `added` holds, by list, what is to be written."""

    centre: Centre
    language: Language
    added: dict[str, list[entries.Row]] = field(default_factory=dict)

    @property
    def registry(self) -> Registry:
        """The registry as it would be with what was added."""
        return self.centre.registry

    def offer(self, kind: str, shown: Iterable[Entry] | None = None) -> None:
        """What a list holds, or the part of it that is most likely meant."""
        found = names(self.registry[kind].values() if shown is None else shown, self.language)
        if found:
            title = words.OFFER.to(self.language, {"list": words.LISTS[SINGULAR[kind]].to(self.language)})
            dialogue.offer(title, found, self.language)

    def newest(self, kind: str, among: Iterable[Entry]) -> str:
        """The code that was registered last, if it is among these."""
        codes = {entry.code for entry in among}
        return next(
            (str(row["code"]) for row in reversed(self.added.get(kind, ())) if row["code"] in codes), ""
        )

    def choose(self, kind: str, question: str, default: str = "", optional: bool = False, **said: str) -> str:
        """One entry of a list, or one that is added to it on the spot, of which `said` is known already."""
        known = names(self.registry[kind].values(), self.language)
        return dialogue.choose(question, known, self.language, default, self._adding(kind, **said), optional)

    def choose_several(
        self, kind: str, question: str, default: str = "", optional: bool = False
    ) -> list[str]:
        """As `choose`, for one or more."""
        known = names(self.registry[kind].values(), self.language)
        return dialogue.choose_several(question, known, self.language, default, self._adding(kind), optional)

    def entry(self, kind: str, code: str, said: dict[str, str]) -> entries.Row:
        """A new entry; what its list demands or is the poorer without is asked on a terminal.

        What was `said` is judged before. Raises Misused `missing-answer` where nobody can be asked, and as
        `entries.row`.
        """
        entries.row(kind, code, said, self.registry, whole=False)
        missing = [key for key in fields.required(kind) if key not in said]
        if missing and not dialogue.possible():
            raise Misused("missing-answer", options=[_option(key) for key in missing])
        if dialogue.possible():
            advised = [key for key in fields.ADVISED.get(kind, ()) if key not in said]
            for key in (*missing, *advised):
                said |= self._asked(kind, key, optional=key in advised)
        row = entries.row(kind, code, said, self.registry)
        self.added.setdefault(kind, []).append(row)
        self.centre = replace(self.centre, registry=self.registry.having(kind, row))
        return row

    def _adding(self, kind: str, **said: str) -> dialogue.Add:
        """Whoever misses an entry may have it registered; what was a slip is asked again."""

        def add(answer: str, close: str | None) -> tuple[str, str] | None:
            values = {"said": answer, "list": words.LISTS[SINGULAR[kind]].to(self.language), "nearest": close}
            asked = (words.ADD_NEAR if close else words.ADD).to(self.language, values)
            if kind == "roles":
                asked = words.ADD_ROLE.to(self.language, {"asked": asked})
            if not dialogue.agreed(asked, self.language):
                return None
            code = self._code(kind, answer)
            named = {} if code == answer else {"name": answer}
            self.entry(kind, code, said | named)
            return code, self.registry.name(kind, code, self.language)

        return add

    def _code(self, kind: str, answer: str) -> str:
        """The code of what is being registered: the answer itself where it can be one, else asked for.

        Where the codes of a list are numbers, a word is a name.
        """

        def object_to(code: str) -> str | None:
            taken = (
                words.TAKEN_CODE.to(self.language, {"code": code}) if code in self.registry[kind] else None
            )
            return taken or entries.objection(kind, "code", code, self.language)

        number = self._next(kind)
        if not object_to(answer) and (answer.isdecimal() or not number):
            return answer
        question = words.QUESTIONS.get(f"code {kind}", words.QUESTIONS["code"]).to(self.language)
        return dialogue.ask(question, self.language, number, object_to)

    def _next(self, kind: str) -> str:
        """The number after the last where the codes of a list are numbers."""
        numbers = [code for code in self.registry[kind] if code.isdecimal()]
        last = max(numbers, key=int, default="")
        return str(int(last) + 1).zfill(len(last)) if last else ""

    def _asked(self, kind: str, key: str, optional: bool) -> dict[str, str]:
        """One key of an entry: chosen from a list or from its values, else written; nothing where it is skipped."""
        form = fields.keys(kind)[key]
        question = fields.label(form, self.language)
        if values := fields.meanings(form, self.language):
            dialogue.offer(question, values, self.language)
        if listed := lists_of(kind, key):
            several = self.choose_several if "array" in form.get("type", "") else self.choose
            self.offer(listed[0])
            found = several(listed[0], question, optional=optional)
            answer = found if isinstance(found, str) else ",".join(found)
        else:
            answer = dialogue.ask(
                question,
                self.language,
                object_to=lambda text: entries.objection(kind, key, text, self.language),
                optional=optional,
            )
        return {key: answer} if answer else {}


def names(listed: Iterable[Entry], language: Language) -> dict[str, str]:
    """What entries are called, by code."""
    return {entry.code: entry.name.to(language) for entry in listed}


def _option(key: str) -> str:
    return "--name" if key == "name" else f"--set {key}=…"
