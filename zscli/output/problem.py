"""An error as lines for a person, or as a value for a program.

A person reads one sentence first, then the typed line with a marker, what lies behind the
error, and the next step. Nothing is written here, and no error is caught.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from zscli.errors import (
    ApiError,
    InvalidParams,
    Problem,
    ServerError,
    Span,
    UnknownApi,
    ZscliError,
)
from zscli.output.look import Look
from zscli.output.marker import drawings, shifted
from zscli.output.width import visible, wrap_words

__all__ = ["problem_json", "problem_lines"]

INDENT = "  "
DRAWN_WIDTH = 100
"""Cells of a drawn line where there is no terminal to ask."""
LEAST_WIDTH = 20
MOST_PROBLEMS = 12
DEEPEST_CHAIN = 12


def problem_lines(
    error: ZscliError,
    *,
    look: Look,
    line: str | None = None,
    shown: str | None = None,
    source: str | None = None,
) -> list[str]:
    """Return what to write about *error*, the sentence first, the next step last.

    line: the text that spans point into; None for no drawing. shown: the same text with
    secrets hidden, which is what gets drawn; leave it out when there are none. source: where
    the line comes from, as `vms.zs:12`.
    """
    lines = list(_sentence_lines(_headline(error), source, look))
    lines += _place_lines(error, line, line if shown is None else shown, look)
    if isinstance(error, InvalidParams) and len(error.problems) > 1:
        lines += _list_lines(error.problems, look)
        return lines
    if isinstance(error, ApiError):
        lines += _server_lines(error, look)
    if error.hint:
        lines += _labelled("next", "green", error.hint, look)
    return lines


def problem_json(error: ZscliError) -> dict[str, Any]:
    """Return *error* as a value for JSON; keys without content are left out.

    Keys: status, error (the class), sentence, hint, code, jobUuid, problems (each with
    sentence, hint, span as two offsets), causes (outermost first, each with code,
    description, details, elaboration), names (that come close to an unknown one).
    """
    found: dict[str, Any] = {
        "status": int(error.status),
        "error": type(error).__name__,
        "sentence": error.sentence,
        "hint": error.hint,
        "jobUuid": getattr(error, "job_uuid", ""),
    }
    if isinstance(error, ApiError):
        found |= {
            "api": error.api,
            "code": error.code,
            "causes": [_server_json(one) for _, one in _chain(error.error)],
        }
    elif isinstance(error, InvalidParams):
        found |= {"api": error.api, "problems": [_problem_json(one) for one in error.problems]}
    elif isinstance(error, UnknownApi):
        found["names"] = list(error.near)
    elif (span := getattr(error, "span", None)) is not None:
        found["problems"] = [_problem_json(Problem(error.sentence, error.hint, span))]
    return {key: value for key, value in found.items() if value not in ("", [])}


def _headline(error: ZscliError) -> str:
    if isinstance(error, InvalidParams) and len(error.problems) > 1:
        return f"{error.api} has {len(error.problems)} problems; nothing was sent."
    return error.sentence


def _sentence_lines(sentence: str, source: str | None, look: Look) -> Iterator[str]:
    """Yield the sentence behind `error:`, and the source before it, as compilers do."""
    place = f"{visible(source)}: " if source else ""
    first, *rest = _wrapped(f"{place}error: {sentence}", look, "")
    label = f"{place}error:"
    if first.startswith(label):
        first = place + look.paint("error:", "bold red") + look.paint(first[len(label) :], "red")
    yield first
    yield from (look.paint(one, "red") for one in rest)


def _place_lines(
    error: ZscliError, line: str | None, shown: str | None, look: Look
) -> Iterator[str]:
    """Yield the typed line and the markers under it."""
    if line is None or shown is None:
        return
    spans = _spans(error, line)
    if not spans:
        return
    room = max((look.width or DRAWN_WIDTH) - len(INDENT), LEAST_WIDTH - len(INDENT))
    moved = [shifted(span, line, shown) for span in spans]
    for drawing in drawings(shown, moved, room):
        yield INDENT + drawing.text
        yield INDENT + look.paint(drawing.marker, "bold red")
        if len(spans) > 1:
            yield INDENT + look.paint(drawing.numbers, "red")


def _spans(error: ZscliError, line: str) -> list[Span]:
    """Return the places of an error, in the order in which its problems are listed."""
    if isinstance(error, InvalidParams):
        ordered = _ordered(error.problems)[:MOST_PROBLEMS]
        return [one.span for one in ordered if one.span is not None]
    if isinstance(error, UnknownApi):
        at = line.find(error.name) if error.name else -1
        return [(at, at + len(error.name))] if at >= 0 else []
    span: Span | None = getattr(error, "span", None)
    return [] if span is None else [span]


def _ordered(problems: Sequence[Problem]) -> list[Problem]:
    """Return problems with a place first, from left to right, so that the numbers agree."""
    placed = [one for one in problems if one.span is not None]
    placed.sort(key=lambda one: one.span or (0, 0))
    return placed + [one for one in problems if one.span is None]


def _list_lines(problems: Sequence[Problem], look: Look) -> Iterator[str]:
    ordered = _ordered(problems)
    for number, problem in enumerate(ordered[:MOST_PROBLEMS], 1):
        label = f"{number}. "
        yield from _hanging(label, problem.sentence, look)
        if problem.hint:
            blank = " " * len(label)
            yield from (blank + one for one in _labelled("next", "green", problem.hint, look))
    left = len(ordered) - MOST_PROBLEMS
    if left > 0:
        yield f"{INDENT}… and {left} more of them."


def _server_lines(error: ApiError, look: Look) -> Iterator[str]:
    """Yield the code, the chain of causes and the elaboration of a server's error."""
    chain = list(_chain(error.error))
    top = error.error
    if len(chain) == 1:
        if top.code not in {"", error.sentence}:
            described = top.description if top.description != error.sentence else ""
            text = f"{top.code} ({described})" if described else top.code
            yield from _labelled("code", "cyan", text, look)
    else:
        yield from _cause_lines(chain, error.sentence, look)
    told = error.error.elaboration or error.error.innermost.elaboration
    if told and told != error.sentence:
        yield from _hanging("", told, look)


def _chain(error: ServerError) -> Iterator[tuple[int, ServerError]]:
    """Yield an error and its causes with their depth, parallel ones one after the other."""
    waiting = [(0, error)]
    while waiting:
        depth, one = waiting.pop()
        yield depth, one
        if depth < DEEPEST_CHAIN:
            below = ([one.cause] if one.cause is not None else []) + list(one.causes)
            waiting += [(depth + 1, cause) for cause in reversed(below)]


def _cause_lines(
    chain: Sequence[tuple[int, ServerError]], sentence: str, look: Look
) -> Iterator[str]:
    """Yield a line for each error of the chain; a text that was already said is not repeated."""
    said = {sentence}
    for depth, one in chain:
        text = next((text for text in (one.details, one.description) if text not in said), "")
        said.add(text)
        innermost = one.cause is None and not one.causes
        label = f"{'  ' * depth}{visible(one.code) or 'error'}" + (": " if text else "")
        for piece in _hanging(label, text, look):
            yield look.paint(piece, "bold") if innermost else piece


def _labelled(label: str, tone: Any, text: str, look: Look) -> Iterator[str]:
    first, *rest = _hanging(f"{label}: ", text, look)
    begin = len(INDENT)
    end = begin + len(label) + 1
    yield first[:begin] + look.paint(first[begin:end], tone) + first[end:]
    yield from rest


def _hanging(label: str, text: str, look: Look) -> Iterator[str]:
    """Yield *text* behind an indented label, its further lines under its first word."""
    first, *rest = _wrapped(text, look, " " * (len(INDENT) + len(label)))
    yield (INDENT + label + first).rstrip()
    behind = " " * min(len(INDENT) + len(label), 2 * len(INDENT) + 2)
    yield from (behind + one for one in rest)


def _wrapped(text: str, look: Look, indent: str) -> list[str]:
    """Return *text* in lines that fit behind *indent*; its own line ends are kept."""
    room = None if look.width is None else max(look.width - len(indent), LEAST_WIDTH // 2)
    lines: list[str] = []
    for one in text.replace("\r\n", "\n").split("\n"):
        clean = visible(one.replace("\t", INDENT)).rstrip()
        lines += [clean] if room is None else wrap_words(clean, room)
    return lines


def _problem_json(problem: Problem) -> dict[str, Any]:
    found = {
        "sentence": problem.sentence,
        "hint": problem.hint,
        "span": list(problem.span) if problem.span is not None else "",
    }
    return {key: value for key, value in found.items() if value != ""}


def _server_json(error: ServerError) -> dict[str, str]:
    found = {
        "code": error.code,
        "description": error.description,
        "details": error.details,
        "elaboration": error.elaboration,
        "location": error.location,
    }
    return {key: value for key, value in found.items() if value}
