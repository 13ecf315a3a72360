"""What can come next inside a list or a map: keys of known structs, and their values.

What is inserted keeps the line's quoting and the literal's own: JSON, or Python's.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge
from zscli.completion.ranking import rank
from zscli.completion.shapes import fields_in, value_at
from zscli.completion.unfinished import ITEM, Place, place_in
from zscli.language.cursor import Cursor
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["inside"]

Write = Callable[[str], str]
NUMBERS = frozenset({"integer", "long", "double"})


def inside(cursor: Cursor, known: Knowledge) -> Iterator[Candidate]:
    """Yield the keys of the map under the cursor, or the values that fit there."""
    api = known.catalog.get(cursor.command)
    param = api.by_name.get(cursor.name) if api is not None else None
    if api is None or param is None or param.sensitive:
        return
    place = place_in(cursor.prefix, cursor.after)
    if place is None or not cursor.written.endswith(place.typed) or "\\" in place.typed:
        return
    if cursor.after[:1].isalnum():  # in the middle of a word
        return
    literal = _Literal(place, cursor)
    if place.kind == "key":
        yield from _keys(api, param, literal, known)
    else:
        yield from _values(api, param, literal, known)


class _Literal:
    """A literal as it stands in the line: how its strings are written there."""

    def __init__(self, place: Place, cursor: Cursor) -> None:
        self.place = place
        self.cursor = cursor
        self.begin = cursor.value_begin + len(cursor.written) - len(place.typed)
        self.quote = place.quote or place.style or ("'" if cursor.quote == '"' else '"')
        self.is_python = place.python or self.quote == "'"

    def text(self, value: str, end: str = "") -> str | None:
        """Return *value* as a string, from where it is typed on; None where it cannot stand.

        end: what follows the string, unless its closing quote is there already.
        """
        if not value.isprintable() or {self.quote, "\\"} & set(value):
            return None
        if self.place.quote and self.cursor.after.startswith(self.quote):
            return self.bare(value)
        opening = "" if self.place.quote else self.quote
        return self.bare(f"{opening}{value}{self.quote}{end}")

    def bare(self, text: str) -> str | None:
        """Return *text* in the line's own quotes; None where those cannot hold it."""
        if self.cursor.quote == "'":
            return None if "'" in text else text
        if self.cursor.quote == '"':
            return text.replace("\\", "\\\\").replace('"', '\\"')
        return text if self.cursor.quote == "[" else None


def _keys(
    api: ApiSpec, param: ParamSpec, literal: _Literal, known: Knowledge
) -> Iterator[Candidate]:
    struct = fields_in(api, param, literal.place.path, known.catalog)
    if struct is None:
        return
    left = {one.name: one for one in struct[1] if one.name not in literal.place.given}
    for match in rank(literal.place.typed, left):
        text = literal.text(match.name, ":")
        if text is not None:
            one = left[match.name]
            yield Candidate(
                text,
                match.name,
                literal.begin,
                note=one.note,
                required=one.required,
                fit=match.fit,
                spans=match.spans,
            )


def _values(
    api: ApiSpec, param: ParamSpec, literal: _Literal, known: Knowledge
) -> Iterator[Candidate]:
    place = literal.place
    one = value_at(api, param, place.path, place.key or ITEM, known.catalog)
    if one is None:
        return
    notes = _notes(api, param, one, literal, known)
    if notes is None:
        yield from _resources(api, one, literal, known)
        return
    for match in rank(place.typed, notes):
        if one.type == "boolean" or one.type in NUMBERS:
            word = match.name.title() if one.type == "boolean" and literal.is_python else match.name
            text = None if place.quote else literal.bare(word)
        else:
            text = literal.text(match.name)
        if text is not None:
            note = notes[match.name]
            yield Candidate(
                text, match.name, literal.begin, note=note, fit=match.fit, spans=match.spans
            )


def _notes(
    api: ApiSpec, param: ParamSpec, one: ParamSpec, literal: _Literal, known: Knowledge
) -> Mapping[str, str] | None:
    """Return the values that *one* can have, each with a few words; None where none are known."""
    if one.type == "boolean":
        return {"true": "", "false": ""}
    if one.choices:
        return dict.fromkeys(one.choices, "")
    struct = fields_in(api, param, literal.place.path, known.catalog)
    name = "" if struct is None else struct[0]
    if name == "ResourceConfigAO":
        from zscli.completion.configs import config_choices

        value_of = literal.place.value_of
        category = "" if one.name == "category" else value_of("category")
        return config_choices(one.name, category, value_of("name"), known.catalog)
    if name == "Label" and one.name == "key":
        from zscli.completion.metrics import metric_choices

        space, metric = (literal.cursor.value_of(part) for part in ("namespace", "metricName"))
        return metric_choices("labels", space, metric, known.catalog)
    if name == "Condition" and one.name == "name":
        return dict.fromkeys(api.fields, "")
    return None


def _resources(
    api: ApiSpec, one: ParamSpec, literal: _Literal, known: Knowledge
) -> Iterator[Candidate]:
    """Yield real resources where the value is a uuid."""
    if known.live is None or one.type != "string":
        return
    from zscli.completion.metrics import label_resource
    from zscli.completion.named import known_of, resources
    from zscli.completion.targets import named_target, parameter_target

    if one.name == "value" and literal.place.value_of("key"):
        resource = label_resource(literal.place.value_of("key"))
        target = named_target(resource, known.catalog) if resource else None
    else:
        target = parameter_target(api, one, known.catalog) if one.resource else None
        if target is None and one.name.endswith(("Uuid", "Uuids")):
            target = named_target(one.name.removesuffix("s"), known.catalog)
    if target is None:
        return
    typed = literal.place.typed
    for found in resources(typed, known_of(target, typed, known), literal.begin):
        text = literal.text(found.text)
        if text is not None:
            yield replace(found, text=text)
