"""What completion knows beside the line: the catalog, the shell's commands, live names."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from zscli.spec.names import split_name

if TYPE_CHECKING:
    from zscli.completion.live import Names
    from zscli.completion.uses import Uses
    from zscli.spec.catalog import Catalog
    from zscli.spec.model import ParamSpec

__all__ = ["Knowledge", "Known"]


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A command of the shell itself: what it does, and its operands in their order.

    named: gives what it takes as name=value. usage: the ways to write it.
    """

    name: str
    summary: str = ""
    params: "tuple[ParamSpec, ...]" = ()
    named: "Callable[[], tuple[ParamSpec, ...]]" = tuple
    usage: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Knowledge:
    """The APIs, the builtins by name, and what gives the names of real resources, if any.

    uses: how much each command was used. folder: gives the names in a folder that have some
    letters, a folder's with a / at the end; None where no disk is to be looked at. jobs: gives
    the names of our jobs, `%1` or a uuid, each with a few words about it.
    """

    catalog: "Catalog"
    builtins: Mapping[str, Known] = field(default_factory=dict)
    live: "Names | None" = None
    uses: "Uses | None" = None
    folder: Callable[[str, str], Sequence[str]] | None = None
    jobs: Callable[[], Mapping[str, str]] | None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Everything that a command may begin with."""
        return (*self.builtins, *self.catalog.names)

    @property
    def used(self) -> Mapping[str, float] | None:
        """How much and how lately each command was used, by its name in lower case."""
        return None if self.uses is None else self.uses.weights

    @cached_property
    def weights(self) -> Mapping[str, int]:
        """How common the verb of each API is: what many APIs do is what is meant more often."""
        verbs = {name: split_name(name)[0] for name in self.catalog.names}
        often = Counter(verbs.values())
        return {name: often[verb] for name, verb in verbs.items()}
