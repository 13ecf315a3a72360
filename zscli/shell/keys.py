"""The keys that are ours: Tab, Enter, a paste. All others are Emacs' as everywhere."""

from collections.abc import Callable

from prompt_toolkit.application.run_in_terminal import run_in_terminal
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import has_focus
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from zscli.shell.paste import Pasted
from zscli.shell.tab import Change, Page, Tab
from zscli.shell.toolbar import Toolbar

__all__ = ["bindings"]


def bindings(
    tab: Tab, pasted: Pasted, toolbar: Toolbar, is_complete: Callable[[str], bool]
) -> KeyBindings:
    """Return the bindings of the prompt.

    pasted: takes the lines of a paste, to be run one after the other. is_complete: whether a
    text can be run, or goes on in the next line.
    """
    keys = KeyBindings()
    typing = has_focus(DEFAULT_BUFFER)

    @keys.add(Keys.ControlI, filter=typing)
    def _tab(event: KeyPressEvent) -> None:
        _press(tab, toolbar, event)

    @keys.add(Keys.ControlM, filter=typing)
    def _enter(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if is_complete(buffer.text):
            buffer.validate_and_handle()
        else:
            buffer.cursor_position = len(buffer.text)
            buffer.insert_text("\n")

    @keys.add(Keys.BracketedPaste, filter=typing)
    def _paste(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        document = buffer.document
        text = event.data.replace("\r\n", "\n").replace("\r", "\n")
        whole = document.text_before_cursor + text + document.text_after_cursor
        first = pasted.take(whole, is_complete) if "\n" in text else None
        if first is None:
            buffer.insert_text(text)
        else:
            buffer.text = first
            buffer.cursor_position = len(first)
            buffer.validate_and_handle()

    return keys


def _press(tab: Tab, toolbar: Toolbar, event: KeyPressEvent) -> None:
    """Do what this press of Tab does."""
    buffer = event.current_buffer
    size = event.app.output.get_size()
    done = tab.press(buffer.text, buffer.cursor_position, size.columns, size.rows)
    if isinstance(done, Change):
        buffer.delete_before_cursor(buffer.cursor_position - done.begin)
        buffer.insert_text(done.text)
    elif isinstance(done, Page):
        _show(done, toolbar, event)


def _show(page: Page, toolbar: Toolbar, event: KeyPressEvent) -> None:
    """Print a page below the line; prompt and line come again after it, and the toolbar."""
    fragments = [("", "\n")]
    for row in page.rows:
        fragments += [(f"class:{p.style}" if p.style else "", p.text) for p in row.pieces]
        fragments.append(("", "\n"))
    fragments.append(("", "\n"))

    def show() -> None:
        toolbar.hidden = False
        event.app.print_text(FormattedText(fragments))

    toolbar.hidden = True  # the line as it is left behind has none
    run_in_terminal(show, render_cli_done=True)
