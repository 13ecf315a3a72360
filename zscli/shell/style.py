"""How the prompt looks: a style name to prompt_toolkit's words for it."""

__all__ = ["STYLE"]

STYLE = {
    "prompt": "bold",
    "api": "ansigreen bold",
    "builtin": "ansicyan bold",
    "unknown": "ansired",
    "parameter": "ansiblue",
    "wrong": "ansired underline",
    "operator": "ansiyellow",
    "string": "ansimagenta",
    "option": "ansicyan",
    "comment": "ansibrightblack italic",
    "heading": "bold",
    "match": "bold reverse",
    "required": "bold underline",
    "more": "italic",
    "note": "ansibrightblack",
    "auto-suggestion": "ansibrightblack",
    "completion-menu": "bg:ansiwhite ansiblack",
    "completion-menu.completion": "bg:ansiwhite ansiblack",
    "completion-menu.completion.current": "bg:ansiblack ansicyan reverse",
    "completion-menu.meta.completion": "bg:ansibrightblack ansiwhite",
    "completion-menu.meta.completion.current": "bg:ansiblack ansicyan reverse",
    "menu-match": "underline",
    "menu-required": "bold",
    "scrollbar.background": "bg:ansibrightblack",
    "scrollbar.button": "bg:ansiblack",
    "bottom-toolbar": "noreverse",
    "subject": "bold",
    "missing": "ansiyellow",
    "status": "ansibrightblack",
}
"""Only the sixteen colours that every terminal has, as its owner chose them."""
