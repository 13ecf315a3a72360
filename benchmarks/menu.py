"""How long a key takes until the menu for it is drawn, at our prompt and at a bare one.

Both run in this process, fed by a pipe and drawing to nowhere.
"""

import contextlib
import io
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from prompt_toolkit import PromptSession
from prompt_toolkit.application.current import get_app
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

from zscli.app import App
from zscli.call.query import Condition
from zscli.completion.live import Ask
from zscli.context import Context
from zscli.environment import Environment
from zscli.shell.console import Console

__all__ = ["bare_seconds", "our_seconds"]

LINES = ("CreateVmInstance ", "QueryVmInstance vmNics.eip.vipIp", "StopVmInstance uuid=web-12")
BARE_LINES = ("CreateVmInstanc", "QueryVmInstanc", "web-12")
NAMES = 10_000
AT_ONCE = 500
"""Names that a server is asked for at once; so many of one kind are remembered at most."""
ROUNDS = 12
CLEAR, LEAVE = "\x15", "\x04"


class Nowhere(Vt100_Output):
    """A screen that nobody sees, and that says when it has been drawn."""

    def __init__(self, drawn: Callable[[], None]) -> None:
        super().__init__(io.StringIO(), lambda: Size(rows=24, columns=80), term="xterm")
        self._drawn = drawn

    def flush(self) -> None:
        """Forget what was drawn, and say so."""
        super().flush()
        self.stdout.seek(0)
        self.stdout.truncate()
        self._drawn()


class Typist:
    """Types lines key by key, each as soon as the menu for the one before is drawn."""

    def __init__(self, source: PipeInput, lines: Sequence[str]) -> None:
        self.times: list[float] = []
        self._source = source
        self._wanted = ""
        self._begin = 0.0
        self._steps = self._typed(lines)
        self._key = ""

    def _typed(self, lines: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield each key and the line that it makes."""
        for _ in range(ROUNDS):
            for line in lines:
                for size in range(1, len(line) + 1):
                    yield line[size - 1], line[:size]
                yield CLEAR, ""

    def drawn(self) -> None:
        """Press the next key if what the last one asked for is there."""
        app = get_app()
        state = app.current_buffer.complete_state
        shown = not self._wanted or (state is not None and bool(state.completions))
        if app.is_done or app.current_buffer.text != self._wanted or not shown:
            return
        if self._wanted:
            self.times.append(time.perf_counter() - self._begin)
        key, self._wanted = next(self._steps, (LEAVE, "never"))
        self._begin = time.perf_counter()
        self._source.send_text(key)


class Remembered:
    """A server with many resources of each kind."""

    key = "admin"

    def fetch(
        self, query: str, fields: Sequence[str], conditions: Sequence[Condition] = ()
    ) -> Iterable[Mapping[str, object]]:
        """Return as many as are asked for at once, of those that the conditions are about."""
        del query, fields
        sought = [(one.value or "").strip("%") for one in conditions if one.field == "name"]
        return [
            {"uuid": f"{number:032x}", "name": f"web-{number}", "state": "Running"}
            for number in range(AT_ONCE)
            if all(text in f"web-{number}" for text in sought)
        ]


def our_seconds() -> list[float]:
    """Return the seconds of each key at our prompt, with all APIs and remembered names."""
    environment = Environment(
        stdin=io.StringIO(), stdout=io.StringIO(), stderr=io.StringIO(), variables={}
    )
    context = Context(environment, say=lambda _: None, demo_url="http://localhost:1")
    context.aside = Remembered  # type: ignore[assignment, method-assign] # no server is needed
    with create_pipe_input() as source:
        typist = Typist(source, LINES)
        screen = Nowhere(typist.drawn)
        app = App(context, interactive=True)
        console = Console(app, environment, source=source, screen=screen)
        live = console.knowledge().live
        assert live is not None
        for kind in range(NAMES // AT_ONCE):
            live.names(Ask(f"Query{kind}"))
        console.run()
    return typist.times[sum(map(len, LINES)) :]


def bare_seconds(names: Sequence[str]) -> list[float]:
    """Return the seconds of each key at a bare prompt that completes words out of as many."""
    words = [*names, *(f"web-{number}" for number in range(NAMES))]
    completer = WordCompleter(words, ignore_case=True, match_middle=True, WORD=True)
    with create_pipe_input() as source:
        typist = Typist(source, BARE_LINES)
        session: PromptSession[str] = PromptSession(
            completer=completer, input=source, output=Nowhere(typist.drawn)
        )
        with contextlib.suppress(EOFError):
            session.prompt("- >>> ")
    return typist.times[sum(map(len, BARE_LINES)) :]
