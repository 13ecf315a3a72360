"""The keys that are ours: Tab, Enter, a paste, the menu's, F4. All others are Emacs' or vi's."""

from collections.abc import Callable

from prompt_toolkit.application.current import get_app
from prompt_toolkit.application.run_in_terminal import run_in_terminal
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import Condition, emacs_mode, has_focus, has_selection
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from zscli.shell.menu import Menu, is_chosen, is_open, take
from zscli.shell.paste import Pasted
from zscli.shell.tab import Change, Page, Tab
from zscli.shell.toolbar import Toolbar

__all__ = ["bindings"]


def bindings(
    tab: Tab,
    pasted: Pasted,
    menu: Menu,
    toolbar: Toolbar,
    is_complete: Callable[[str], bool],
    edited: Callable[[str], str],
) -> KeyBindings:
    """Return the bindings of the prompt.

    pasted: takes the lines of a paste, to be run one after the other. is_complete: whether a
    text can be run, or goes on in the next line. edited: gives a text to the user's editor and
    returns what became of it.
    """
    keys = KeyBindings()
    typing = has_focus(DEFAULT_BUFFER)

    @keys.add(Keys.ControlI, filter=typing)
    def _tab(event: KeyPressEvent) -> None:
        if is_chosen(event.current_buffer):
            take(event.current_buffer)
        else:
            _press(tab, toolbar, menu, event)

    @keys.add(Keys.ControlM, filter=typing)
    def _enter(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if is_chosen(buffer):
            take(buffer)
        elif is_complete(buffer.text):
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
            buffer.insert_text(text, fire_event=False)
        else:
            buffer.text = first
            buffer.cursor_position = len(first)
            buffer.validate_and_handle()

    @keys.add(Keys.F4, filter=typing)
    def _edit(event: KeyPressEvent) -> None:
        _open_editor(edited, event)

    @keys.add(Keys.Vt100MouseEvent)
    def _nothing(_: KeyPressEvent) -> None:
        """Pass over what looks like a mouse: a colour of a text that was typed in by a program."""

    _add_menu_keys(keys, menu)
    return keys


def _add_menu_keys(keys: KeyBindings, menu: Menu) -> None:
    """Add what keys do while the menu is open; Down walks into it without our help."""
    opened = has_focus(DEFAULT_BUFFER) & Condition(lambda: is_open(get_app().current_buffer))
    outside = opened & Condition(lambda: not is_chosen(get_app().current_buffer))
    alone = Condition(lambda: not get_app().key_processor.input_queue)

    @keys.add(Keys.Up, filter=outside)
    def _up(event: KeyPressEvent) -> None:
        event.current_buffer.cancel_completion()
        event.current_buffer.auto_up(count=event.arg)

    @keys.add(Keys.Escape, filter=opened & emacs_mode & alone, eager=True)
    def _close(event: KeyPressEvent) -> None:
        menu.close(event.current_buffer)

    @keys.add(Keys.Backspace, filter=opened & ~has_selection)
    def _erase(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        buffer.delete_before_cursor(count=event.arg)
        buffer.start_completion()

    @keys.add(Keys.Right, filter=opened & Condition(_has_suggestion))
    @keys.add(Keys.ControlE, filter=opened & Condition(_has_suggestion))
    @keys.add(Keys.End, filter=Condition(_has_suggestion))
    def _accept(event: KeyPressEvent) -> None:
        suggestion = event.current_buffer.suggestion
        if suggestion is not None:
            event.current_buffer.insert_text(suggestion.text, fire_event=False)


def _has_suggestion() -> bool:
    buffer = get_app().current_buffer
    return bool(
        buffer.suggestion and buffer.suggestion.text and buffer.document.is_cursor_at_the_end
    )


def _press(tab: Tab, toolbar: Toolbar, menu: Menu, event: KeyPressEvent) -> None:
    """Do what this press of Tab does."""
    buffer = event.current_buffer
    size = event.app.output.get_size()
    done = tab.press(buffer.text, buffer.cursor_position, size.columns, size.rows)
    if isinstance(done, Change):
        buffer.delete_before_cursor(buffer.cursor_position - done.begin)
        buffer.insert_text(done.text)
    elif isinstance(done, Page):
        menu.close(buffer)
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


def _open_editor(edited: Callable[[str], str], event: KeyPressEvent) -> None:
    """Give the line to the editor; what is saved stands in the line, to be run or not."""
    buffer = event.current_buffer
    buffer.cancel_completion()

    def edit() -> None:
        buffer.text = edited(buffer.text)
        buffer.cursor_position = len(buffer.text)

    run_in_terminal(edit)
