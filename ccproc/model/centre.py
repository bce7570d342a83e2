"""The contact centre that a process belongs to: its configuration, its registry, and the day it is judged on."""

from dataclasses import dataclass
from datetime import date

from ccproc.model.config import Config
from ccproc.model.registry import Registry


@dataclass(frozen=True, slots=True, eq=False)
class Centre:
    """What every rule and page is judged by, beside the process itself.

    `today` is the day of `--as-of`: rules about dates never look at the clock.
    """

    config: Config
    registry: Registry
    today: date

    def policy(self, name: str) -> object:
        """A value of `policies` in ccproc.yaml, or its default."""
        return self.config.policies.get(name)
