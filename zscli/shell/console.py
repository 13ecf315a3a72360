"""The prompt on a terminal, with prompt_toolkit: editing, history, Tab, colours."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prompt_toolkit import PromptSession
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.input import Input
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.styles import Style

from zscli.clock import SystemClock
from zscli.environment import Environment
from zscli.errors import ExitStatus, UsageError, ZscliError
from zscli.language.parser import is_complete
from zscli.redact import MASK, redact_line
from zscli.shell.guard import run_guarded
from zscli.shell.history import KeptHistory
from zscli.shell.keys import bindings
from zscli.shell.lexer import LineLexer
from zscli.shell.menu import Menu, is_chosen, room_for
from zscli.shell.paste import Pasted
from zscli.shell.remember import redaction
from zscli.shell.runs import Runs
from zscli.shell.style import STYLE
from zscli.shell.suggest import FromHistory
from zscli.shell.tab import Tab
from zscli.shell.toolbar import Toolbar

if TYPE_CHECKING:
    from zscli.completion.candidate import Candidate
    from zscli.completion.hint import Hint
    from zscli.completion.knowledge import Knowledge

__all__ = ["Console", "run_console"]

CONTINUED = "... "
ESCAPE = 0.1
"""Seconds after which an Escape is one and not the beginning of another key."""
EDIT = re.compile(r"edit\b")


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
        self._soon: Knowledge | None = None
        self._pasted = Pasted()
        self._tab = Tab(self._candidates)
        self._toolbar = Toolbar(self._hint)
        self._lexer = LineLexer(self.knowledge, self._position)
        self._history = KeptHistory(lambda: runs.context.history, redaction(runs.context))
        self._menu = Menu(self._at_once, self._summary)
        self._shows_menu = False
        runs.can_edit = True
        self._session: PromptSession[str] = PromptSession(
            history=self._history,
            key_bindings=bindings(
                self._tab, self._pasted, self._menu, self._toolbar, is_complete, self._edited
            ),
            completer=self._menu,
            complete_while_typing=Condition(lambda: self._shows_menu),
            auto_suggest=FromHistory(lambda: self._history.newest, self._has_secret),
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
        self._session.app.ttimeoutlen = ESCAPE
        self._session.app.before_render += lambda _: self._make_room()
        self._session.app.before_render += lambda _: self._lay_toolbar()

    def knowledge(self) -> "Knowledge":
        """Return what completion and colours know; loaded when it is first asked for."""
        if self._known is None:
            from zscli.completion.files import names_in
            from zscli.completion.knowledge import Knowledge, Known
            from zscli.completion.live import AtOnce, LiveNames
            from zscli.completion.uses import Uses

            builtins = self._runs.builtins
            known = {
                n: Known(n, one.summary, one.params, one.named, one.usage)
                for n, one in builtins.items()
            }
            live = LiveNames(self._runs.context.aside, SystemClock())
            live.arrived = self._names_arrived
            uses = Uses(reversed(self._history.newest))
            catalog = self._runs.context.catalog
            self._known = Knowledge(
                catalog,
                known,
                live=live,
                uses=uses,
                folder=names_in,
                jobs=self._runs.context.job_notes,
            )
            self._soon = replace(self._known, live=AtOnce(live))
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

    def _candidates(self, text: str, position: int) -> "tuple[Candidate, ...]":
        """Return what could come next; where that cannot be told, a key does nothing."""
        return self._completed(text, position, self.knowledge)

    def _at_once(self, text: str, position: int) -> "tuple[Candidate, ...]":
        """Return the same, but only the names of resources that are known at this moment."""
        return self._completed(text, position, self._known_now)

    def _known_now(self) -> "Knowledge":
        known = self.knowledge()
        return self._soon or known

    def _completed(
        self, text: str, position: int, known: "Callable[[], Knowledge]"
    ) -> "tuple[Candidate, ...]":
        from zscli.completion.engine import complete

        try:
            return complete(text, position, known())
        except Exception:  # noqa: BLE001 - no key may break the prompt
            return ()

    def _summary(self, name: str) -> str:
        """Return what an API is for, empty for what is none."""
        api = self.knowledge().catalog.get(name)
        return "" if api is None else api.summary

    def _make_room(self) -> None:
        """Have rows below the line while the menu is shown, and none otherwise."""
        rows = self._session.app.output.get_size().rows
        self._session.reserve_space_for_menu = room_for(self._session.default_buffer, rows)

    def _names_arrived(self) -> None:
        """Have the menu drawn anew; called in another thread."""
        loop = self._session.app.loop
        if loop is not None:
            with suppress(RuntimeError):  # the prompt has just ended
                loop.call_soon_threadsafe(self._renew_menu)

    def _renew_menu(self) -> None:
        """Show what is known now, unless the user went on, closed the menu or walks in it."""
        buffer = self._session.default_buffer
        if self._shows_menu and self._menu.is_at(buffer.document) and not is_chosen(buffer):
            buffer.complete_state = None
            buffer.start_completion()

    def _has_secret(self, line: str) -> bool:
        return MASK in line or redact_line(line, self._runs.context.catalog) != line

    def _edited(self, text: str) -> str:
        """Return *text* as it comes from the user's editor, as it is where that failed."""
        from zscli.shell.editor import edited

        try:
            return edited(text, self._environment.variables)
        except ZscliError as error:
            self._runs.show(error)
            return text

    def _begun(self) -> str:
        """Return what the next line begins with: the rest of a paste, or a line to edit."""
        number, self._runs.edits = self._runs.edits, 0
        if not number:
            return self._pasted.taken_rest()
        lines = [line for line in self._history.newest if not EDIT.match(line)]
        if number > len(lines):
            hint = f"Choose a number from 1 to {len(lines)}." if lines else "None was typed yet."
            self._runs.show(UsageError(f"There is no line {number} to edit.", hint=hint))
            return ""
        return self._edited(lines[number - 1])

    def _settle(self) -> None:
        """Take over what has changed since the last prompt: settings, lines of other consoles."""
        self._tab.forget()
        self._menu.forget()
        self._history.renew()
        try:
            settings = self._runs.context.settings
            menu, mode = bool(settings["completion_menu"]), settings["edit_mode"]
        except ZscliError:  # told when a line is run; it can be mended here
            menu, mode = False, "emacs"
        self._shows_menu = menu
        self._session.editing_mode = EditingMode.VI if mode == "vi" else EditingMode.EMACS

    def run(self) -> None:
        """Read lines and run them until somebody leaves."""
        while not self._runs.leaving:
            begun = self._begun()
            self._settle()
            self._runs.news()
            self._toolbar.renew(self._runs.status())
            try:
                text = self._session.prompt(self._prompt(), default=begun)
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
        if self._known is not None and self._known.uses is not None:
            self._known.uses.note(text)
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


def _continuation(_width: int, _line: int, wrapped: int) -> str:
    """Return what stands before a further line; nothing where the terminal was too narrow."""
    return "" if wrapped else CONTINUED
