"""A script's tokens to nodes; one method for each rule, which is its docstring.

What is read is the part of Groovy that such scripts are written in: assignments, calls, properties,
indexes, lists, maps, texts with `$`, `+`, and blocks behind `each` and `collect`.
"""

import re

from zscli.simulator.batch.nodes import (
    Assign,
    Block,
    Call,
    Expression,
    Index,
    ListOf,
    MapOf,
    Method,
    Name,
    Plain,
    Property,
    Sum,
    Template,
)
from zscli.simulator.batch.tokens import Token, at_line, tokenize

__all__ = ["parse"]

_TYPES = frozenset({"def", "Map", "List", "String", "Long", "Integer", "Object", "int", "long"})
_KNOWN = {"true": True, "false": False, "null": None}
_INSIDE = re.compile(r"\$\{([^}]*)\}|\$([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_MOST_NESTING = 60
_DIGITS = 400
"""So many digits are read of a number, which is then too large for a script."""


def parse(script: str) -> tuple[Expression, ...]:
    """Return the statements of a script; SYS.1006 with its line for what cannot be read."""
    return _Parser(script, tokenize(script)).statements("end")


class _Parser:
    def __init__(self, script: str, tokens: tuple[Token, ...]) -> None:
        self.script = script
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.at]

    def sees(self, *texts: str) -> bool:
        return self.next.kind == "sign" and self.next.text in texts

    def take(self, *texts: str) -> bool:
        if not self.sees(*texts):
            return False
        self.at += 1
        return True

    def expect(self, text: str) -> None:
        self.skip_lines()
        if not self.take(text):
            raise self.fail(f"expecting '{text}', found '{self.next.text}'")

    def fail(self, message: str) -> Exception:
        return at_line(self.script, self.next.line, f"the simulator cannot read this: {message}")

    def skip_lines(self) -> None:
        while self.next.kind == "newline":
            self.at += 1

    def statements(self, end: str) -> tuple[Expression, ...]:
        """Statements := (statement (newline | ';')*)*."""
        found: list[Expression] = []
        while True:
            while self.next.kind == "newline" or self.take(";"):
                self.at += self.next.kind == "newline"
            if self.next.kind == end or self.sees(end):
                return tuple(found)
            found.append(self.statement())
            if not (self.next.kind in {"newline", end} or self.sees(";", end)):
                raise self.fail(f"unexpected '{self.next.text}'")

    def statement(self) -> Expression:
        """[type] name '=' expression | expression."""
        here, following = self.tokens[self.at], self.tokens[min(self.at + 1, len(self.tokens) - 1)]
        if here.kind == "name" and here.text in _TYPES and following.kind == "name":
            self.at += 1
            here, following = following, self.tokens[self.at + 1]
        if here.kind == "name" and following.kind == "sign" and following.text == "=":
            self.at += 2
            self.skip_lines()
            return Assign(here.text, self.expression())
        return self.expression()

    def expression(self) -> Expression:
        """Part ('+' part)*."""
        self.depth += 1
        if self.depth > _MOST_NESTING:
            raise self.fail("it is nested too deeply")
        found = self.part()
        while self.take("+"):
            line = self.next.line
            self.skip_lines()
            found = Sum(found, self.part(), line)
        self.depth -= 1
        return found

    def part(self) -> Expression:
        """Atom ('.' name [arguments] [block] | '[' expression ']')*."""
        found = self.atom()
        while True:
            line = self.next.line
            if self.take("."):
                found = self.member(found, line)
            elif self.take("["):
                found = Index(found, self.expression(), line)
                self.expect("]")
            else:
                return found

    def member(self, of: Expression, line: int) -> Expression:
        token = self.next
        if token.kind not in {"name", "text"}:
            raise self.fail(f"expecting a name, found '{token.text}'")
        self.at += 1
        name = token.text if token.kind == "name" else _plain_text(token.text)
        given: tuple[Expression, ...] | None = None
        if self.take("("):
            given = self.arguments(")")
        block = self.block() if self.sees("{") else None
        if given is None and block is None:
            return Property(of, name, line)
        return Method(of, name, given or (), block, line)

    def block(self) -> Block:
        """'{' [name '->'] statements '}'."""
        self.expect("{")
        self.skip_lines()
        name = "it"
        if self.next.kind == "name" and self.tokens[self.at + 1].text == "->":
            name = self.next.text
            self.at += 2
        body = self.statements("}")
        self.expect("}")
        return Block(name, body)

    def arguments(self, end: str) -> tuple[Expression, ...]:
        """[expression (',' expression)*] end."""
        found = []
        self.skip_lines()
        while not self.sees(end):
            found.append(self.expression())
            self.skip_lines()
            if not self.take(","):
                break
            self.skip_lines()
        self.expect(end)
        return tuple(found)

    def atom(self) -> Expression:
        """Text | number | name | name arguments | list | map | '(' expression ')'."""
        token = self.next
        self.at += 1
        if token.kind == "number":
            return Plain(float(token.text) if "." in token.text else int(token.text[:_DIGITS]))
        if token.kind == "text":
            return Plain(_plain_text(token.text))
        if token.kind == "pattern":
            return self.template(token)
        if token.kind == "name":
            return self.named(token)
        if token.kind == "sign" and token.text == "(":
            found = self.expression()
            self.expect(")")
            return found
        if token.kind == "sign" and token.text == "[":
            return self.list_or_map()
        self.at -= 1
        raise self.fail(f"unexpected '{token.text or 'end of the script'}'")

    def named(self, token: Token) -> Expression:
        if token.text in _KNOWN:
            return Plain(_KNOWN[token.text])
        if self.take("("):
            return Call(token.text, self.arguments(")"), token.line)
        if self.next.kind in {"text", "pattern"}:  # put "key", value
            given = [self.expression()]
            while self.take(","):
                given.append(self.expression())
            return Call(token.text, tuple(given), token.line)
        return Name(token.text, token.line)

    def list_or_map(self) -> Expression:
        """'[' ':' ']' | '[' [key ':' value (',' …)*] ']' | '[' [expression (',' …)*] ']'."""
        self.skip_lines()
        if self.take(":"):
            self.expect("]")
            return MapOf(())
        items: list[Expression] = []
        pairs: list[tuple[Expression, Expression]] = []
        while not self.sees("]"):
            first = self.expression()
            if self.take(":"):
                self.skip_lines()
                key = Plain(first.name) if isinstance(first, Name) else first
                pairs.append((key, self.expression()))
            else:
                items.append(first)
            self.skip_lines()
            if not self.take(","):
                break
            self.skip_lines()
        self.expect("]")
        if items and pairs:
            raise self.fail("a list is no map")
        return MapOf(tuple(pairs)) if pairs else ListOf(tuple(items))

    def template(self, token: Token) -> Expression:
        """A text with `$name.property` and `${expression}` in it."""
        text = token.text[3:-3] if token.text.startswith('"""') else token.text[1:-1]
        parts: list[Expression] = []
        at = 0
        for match in _INSIDE.finditer(text):
            parts.append(Plain(text[at : match.start()]))
            at = match.end()
            if match[3] is not None:
                parts.append(Plain(_ESCAPES.get(match[3], match[3])))
                continue
            inner = _Parser(self.script, _moved(tokenize(match[1] or match[2]), token.line))
            parts.append(inner.expression())
            if inner.next.kind != "end":
                raise self.fail(f"unexpected '{inner.next.text}' in a text")
        parts.append(Plain(text[at:]))
        return Template(tuple(part for part in parts if part != Plain("")))


def _moved(tokens: tuple[Token, ...], line: int) -> tuple[Token, ...]:
    return tuple(Token(token.kind, token.text, token.line + line - 1) for token in tokens)


def _plain_text(text: str) -> str:
    inside = text[3:-3] if text.startswith("'''") else text[1:-1]
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[1]), inside, flags=re.DOTALL)
