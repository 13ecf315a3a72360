"""The prompt on a terminal, with prompt_toolkit: editing, history, Tab, colours."""

from typing import TYPE_CHECKING, Any

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.input import Input
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.styles import Style

from zscli.clock import SystemClock
from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge, Known
from zscli.completion.live import LiveNames
from zscli.environment import Environment
from zscli.errors import ExitStatus
from zscli.language.parser import is_complete
from zscli.redact import redact_line
from zscli.shell.guard import run_guarded
from zscli.shell.history import KeptHistory
from zscli.shell.keys import bindings
from zscli.shell.lexer import LineLexer
from zscli.shell.paste import Pasted
from zscli.shell.runs import Runs
from zscli.shell.style import STYLE
from zscli.shell.tab import Tab
from zscli.shell.toolbar import Toolbar

if TYPE_CHECKING:
    from zscli.completion.hint import Hint

__all__ = ["Console", "run_console"]

CONTINUED = "... "


def run_console(runs: Runs, environment: Environment) -> None:
    """Read lines at the terminal and run them until somebody leaves."""
    Console(runs, environment).run()


class Console:
    """A prompt. source and screen: the terminal's, where they are not given."""

    def __init__(
        self,
        runs: Runs,
        environment: Environment,
        *,
        source: Input | None = None,
        screen: Output | None = None,
    ) -> None:
        self._runs = runs
        self._environment = environment
        self._known: Knowledge | None = None
        self._pasted = Pasted()
        self._tab = Tab(self._candidates)
        self._toolbar = Toolbar(self._hint)
        self._lexer = LineLexer(self.knowledge, self._position)
        self._history = KeptHistory(lambda: runs.context.history, self._redact)
        self._session: PromptSession[str] = PromptSession(
            history=self._history,
            key_bindings=bindings(self._tab, self._pasted, self._toolbar, is_complete),
            lexer=self._lexer,
            style=Style.from_dict(STYLE),
            include_default_pygments_style=False,
            color_depth=None if environment.colours(environment.stdout) else ColorDepth.DEPTH_1_BIT,
            multiline=True,
            prompt_continuation=_continuation,
            enable_suspend=True,
            input=source,
            output=screen,
        )
        self._session.app.before_render += lambda _: self._lay_toolbar()

    def knowledge(self) -> Knowledge:
        """Return what completion and colours know; loaded when it is first asked for."""
        if self._known is None:
            builtins = self._runs.builtins
            known = {
                n: Known(n, one.summary, one.params, one.named, one.usage)
                for n, one in builtins.items()
            }
            live = LiveNames(self._runs.context.aside, SystemClock())
            self._known = Knowledge(self._runs.context.catalog, known, live=live)
        return self._known

    def _position(self) -> int | None:
        """Return where the cursor is in the line, None once that is entered."""
        session = self._session
        return None if session.app.is_done else session.default_buffer.cursor_position

    def _hint(self, text: str, position: int) -> "Hint":
        """Return what helps at a position of a text."""
        from zscli.completion.hint import hint_at

        return hint_at(text, position, self.knowledge())

    def _lay_toolbar(self) -> None:
        """Put the toolbar below the line, or none: before each drawing, for what it shows."""
        buffer = self._session.default_buffer
        size = self._session.app.output.get_size()
        self._session.bottom_toolbar = self._toolbar.fragments(
            buffer.text, buffer.cursor_position, size.columns, size.rows
        )

    def _candidates(self, text: str, position: int) -> tuple[Candidate, ...]:
        """Return what could come next; where that cannot be told, a key does nothing."""
        from zscli.completion.engine import complete

        try:
            return complete(text, position, self.knowledge())
        except Exception:  # noqa: BLE001 - no key may break the prompt
            return ()

    def run(self) -> None:
        """Read lines and run them until somebody leaves."""
        while not self._runs.leaving:
            self._tab.forget()
            self._toolbar.renew(self._runs.status())
            try:
                text = self._session.prompt(self._prompt(), default=self._pasted.taken_rest())
            except KeyboardInterrupt:
                self._pasted.drop()
                continue
            except EOFError:
                return
            self._run(text)
            self._run_pasted()

    def _run_pasted(self) -> None:
        """Run what a paste brought after its first line, each line shown and remembered."""
        while self._pasted.commands and not self._runs.leaving:
            text = self._pasted.commands.pop(0)
            self._session.app.print_text(self._drawn(text))
            self._history.append_string(text)
            self._run(text)

    def _run(self, text: str) -> None:
        self._history.keep()
        if not text.strip():
            return
        if run_guarded(self._runs, text, self._environment) is ExitStatus.INTERRUPTED:
            self._pasted.drop()

    def _prompt(self) -> FormattedText:
        return FormattedText([("class:prompt", self._runs.prompt())])

    def _drawn(self, text: str) -> FormattedText:
        """Return prompt and line as they would look had they been typed."""
        fragments: list[Any] = [("class:prompt", self._runs.prompt())]
        for number, line in enumerate(self._lexer.lines(text)):
            if number:
                fragments.append(("", CONTINUED))
            fragments += [*line, ("", "\n")]
        return FormattedText(fragments)

    def _redact(self, text: str) -> str:
        return redact_line(text, self._runs.context.catalog)


def _continuation(_width: int, _line: int, wrapped: int) -> str:
    """Return what stands before a further line; nothing where the terminal was too narrow."""
    return "" if wrapped else CONTINUED
