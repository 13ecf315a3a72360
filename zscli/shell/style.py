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
    "bottom-toolbar": "noreverse",
    "subject": "bold",
    "missing": "ansiyellow",
    "status": "ansibrightblack",
}
"""Only the sixteen colours that every terminal has, as its owner chose them."""
