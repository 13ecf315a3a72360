"""ZQL's tokens to statements; one method for each rule of the grammar, which is its docstring.

`and` and `or` bind alike and to the right, as in the server's grammar: `a and b or c` is
`a and (b or c)`. Source: protocol, section 2.7.
"""

from typing import Literal, NoReturn, cast

from zscli.simulator.queries.zql_tokens import Token, check_tokens, syntax_error, tokenize
from zscli.simulator.refusal import internal
from zscli.simulator.zql.nodes import (
    ApiValue,
    Compare,
    Condition,
    Extension,
    Join,
    JoinOn,
    Logical,
    Order,
    Plain,
    Restriction,
    Search,
    Select,
    Statement,
    SubQuery,
    Target,
    Value,
    Values,
)

__all__ = ["parse"]

_OPERATORS = (
    *("=", "!=", ">", ">=", "<", "<=", "is null", "is not null"),
    *("in", "not in", "like", "not like", "has", "not has"),
)
_PLAIN = ("STRING", "INT", "FLOAT", "BOOLEAN")
_JOINS = ("inner", "left", "right")
_FUNCTIONS = frozenset({"distinct", "max", "min", "avg"})
_MOST = 2**31 - 1
_DIGITS = 20
_MOST_NESTING = 100


def parse(text: str) -> tuple[Statement, ...]:
    """Return the statements of a text; SYS.1000 with line and column where it is no ZQL."""
    return _Parser(text.strip().removesuffix(";")).statements()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.at = 0
        check_tokens(text, self.tokens)
        self.depth = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.at]

    def fail(self, *expected: str) -> NoReturn:
        names = [each if each.isupper() else f"'{each}'" for each in expected]
        wanted = names[0] if len(names) == 1 else "{" + ", ".join(names) + "}"
        token = self.next
        message = f"mismatched input '{token.text}' expecting {wanted}"
        raise syntax_error(self.text, token.offset, message)

    def take(self, *kinds: str) -> Token | None:
        token = self.next
        if token.kind not in kinds:
            return None
        self.at += 1
        return token

    def expect(self, *kinds: str) -> Token:
        return self.take(*kinds) or self.fail(*kinds)

    def statements(self) -> tuple[Statement, ...]:
        """Statements := statement (';' statement)*."""
        found = [self.statement()]
        while self.take(";"):
            found.append(self.statement())
        if not self.take("<EOF>"):
            self.fail("<EOF>", ";")
        return tuple(found)

    def statement(self) -> Statement:
        """Statement := query | count | sum | search."""
        verb = self.expect("query", "count", "sum", "search").kind
        return self.search() if verb == "search" else self.select(verb)

    def select(self, verb: str) -> Select:
        """Target ['by' field] [where] [restrict] [returnWith] [groupBy] [orderBy] … [namedAs]."""
        verb = cast("Literal['query', 'count', 'sum']", verb)
        target = self.target() if verb == "sum" else self.target_with_function(verb)
        groups: tuple[str, ...] = ()
        if verb == "sum":
            self.expect("by")
            groups = (self.expect("ID").text,)
        where = self.condition() if self.take("where") else None
        restrict = self.restrictions() if verb != "sum" else ()
        returns = self.extensions("return with") if verb == "query" else ()
        if verb != "sum" and self.take("group by"):
            groups = self.names()
        orders = self.orders()
        limit = self.number("limit")
        offset = self.number("offset")
        filters = self.extensions("filter by") if verb == "query" else ()
        name = self.string() if self.take("named as") else None
        return Select(
            verb, target, where, restrict, returns, groups, orders, limit, offset, filters, name
        )

    def search(self) -> Search:
        """'search' STRING ['from' entity (',' entity)*] [restrict] ['limit' INT] ['offset' INT]."""
        words = self.string()
        entities = self.names() if self.take("from") else ()
        self.restrictions()
        self.number("limit")
        self.number("offset")
        return Search(words, entities)

    def target_with_function(self, verb: str) -> Target:
        """Target | function '(' target_with_function ')'."""
        functions: list[str] = []
        while self.tokens[self.at + 1 : self.at + 2] and self.tokens[self.at + 1].kind == "(":
            functions.append(self.function(verb))
        target = self.target()
        for _ in functions:
            self.expect(")")
        joins = list(target.joins)
        while self.next.kind in _JOINS:
            joins.append(self.join())
        return Target(target.entity, target.fields, tuple(functions), tuple(joins))

    def function(self, verb: str) -> str:
        name = self.expect("ID", "distinct", "count", "sum").text
        if name not in _FUNCTIONS:
            raise internal(
                f"org.zstack.zql.ast.ZQLError: function[{name}] is not supported in {verb} clause"
            )
        self.expect("(")
        return name

    def target(self) -> Target:
        """Entity ['.' field (',' field)*]."""
        entity = self.expect("ID").text
        if not self.take("."):
            return Target(entity)
        first = ".".join(self.path())
        fields = [first]
        while self.take(","):
            fields.append(self.expect("ID").text)
        return Target(entity, tuple(fields))

    def join(self) -> Join:
        """('inner' | 'left' | 'right') 'join' entity 'on' path op path (('and' | 'or') …)*."""
        kind = self.expect(*_JOINS).kind
        self.expect("join")
        entity = self.expect("ID").text
        self.expect("on")
        parts = [self.join_part("")]
        while word := self.take("and", "or"):
            parts.append(self.join_part(word.kind))
        return Join(kind, entity, JoinOn(tuple(parts)))

    def join_part(self, word: str) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        left = self.path()
        operator = self.expect("=", "!=", ">", ">=", "<", "<=").kind
        return word, left, operator, self.path()

    def path(self) -> tuple[str, ...]:
        """ID ('.' ID)*."""
        steps = [self.expect("ID").text]
        while self.take("."):
            steps.append(self.expect("ID").text)
        return tuple(steps)

    def names(self) -> tuple[str, ...]:
        """ID (',' ID)*."""
        found = [self.expect("ID").text]
        while self.take(","):
            found.append(self.expect("ID").text)
        return tuple(found)

    def condition(self) -> Condition:
        """'(' condition ')' | condition ('and' | 'or') condition | path op value."""
        chain: list[tuple[Condition, str]] = []
        found = self.one_condition()
        while word := self.take("and", "or"):
            chain.append((found, word.kind))
            found = self.one_condition()
        for left, operator in reversed(chain):
            found = Logical(left, operator, found)
        return found

    def one_condition(self) -> Condition:
        if not self.take("("):
            return self.comparison()
        self.depth += 1
        if self.depth > _MOST_NESTING:
            raise internal("java.lang.StackOverflowError: too many nested conditions")
        found = self.condition()
        self.expect(")")
        self.depth -= 1
        return found

    def comparison(self) -> Compare:
        """Path op [value]."""
        path = self.path()
        operator = self.expect(*_OPERATORS).kind
        if self.next.kind in {*_PLAIN, "(", "getapi", "list("}:
            return Compare(path, operator, self.value())
        return Compare(path, operator, None)

    def value(self) -> Value:
        """Plain | '(' subquery ')' | '(' value (',' value)* ')' | getapi."""
        if self.next.kind == "getapi":
            return self.api_value()
        if self.next.kind == "(":
            inside = self.tokens[self.at + 1].kind
            if inside == "query":
                return self.sub_query()
            if inside == "getapi":
                self.expect("(")
                found = self.api_value()
                self.expect(")")
                return found
        return self.simple()

    def simple(self) -> Plain | Values:
        """Plain | ('(' | 'list(') value (',' value)* ')'."""
        if not self.take("(", "list("):
            return self.plain()
        items: list[Plain] = []
        while True:
            inner = self.simple()
            items += inner.items if isinstance(inner, Values) else [inner]
            if not self.take(","):
                break
        self.expect(")")
        return Values(tuple(items))

    def plain(self) -> Plain:
        token = self.expect(*_PLAIN)
        kind = cast("Literal['STRING', 'INT', 'FLOAT', 'BOOLEAN']", token.kind)
        return Plain(kind, _unquoted(token.text) if kind == "STRING" else token.text)

    def sub_query(self) -> SubQuery:
        """'(' 'query' entity '.' field ['where' condition] ')'."""
        self.expect("(")
        self.expect("query")
        entity, *fields = self.path()
        if not fields:
            self.fail(".")
        where = self.condition() if self.take("where") else None
        self.expect(")")
        return SubQuery(entity, ".".join(fields), where)

    def api_value(self) -> ApiValue:
        """'getapi' '(' 'api' '=' STRING ',' 'output' '=' STRING (',' ID '=' value)* ')'."""
        self.expect("getapi")
        self.expect("(")
        texts: dict[str, str] = {}
        for number in range(2):
            if number:
                self.expect(",")
            key = self.expect(*sorted({"api", "output"} - set(texts))).kind
            self.expect("=")
            texts[key] = self.string()
        params = []
        while self.take(","):
            name = self.expect("ID").text
            self.expect("=")
            params.append((name, self.simple()))
        self.expect(")")
        return ApiValue(texts["api"], tuple(texts["output"].split(".")), tuple(params))

    def restrictions(self) -> tuple[Restriction, ...]:
        """['restrict by' '(' [entity '.'] field op [value] (',' …)* ')']."""
        if not self.take("restrict by"):
            return ()
        self.expect("(")
        found = [self.restriction()]
        while self.take(","):
            found.append(self.restriction())
        self.expect(")")
        return tuple(found)

    def restriction(self) -> Restriction:
        first = self.expect("ID").text
        second = self.expect("ID").text if self.take(".") else ""
        operator = self.expect(*_OPERATORS).kind
        value = self.simple() if self.next.kind in {*_PLAIN, "("} else None
        return Restriction(first if second else "", second or first, operator, value)

    def extensions(self, keyword: str) -> tuple[Extension, ...]:
        """['return with' '(' extension (',' …)* ')'] or ['filter by' extension (',' …)*]."""
        if not self.take(keyword):
            return ()
        closes = keyword == "return with"
        if closes:
            self.expect("(")
        found = [self.extension()]
        while self.take(","):
            found.append(self.extension())
        if closes:
            self.expect(")")
        return tuple(found)

    def extension(self) -> Extension:
        """ID ('.' ID)* | ID block; a word of ours such as `count` is a name here, too."""
        token = self.take("count", "sum") or self.expect("ID")
        name = token.text
        while self.take("."):
            name += "." + self.expect("ID").text
        if self.next.kind != "{":
            return Extension(name)
        begin, level = self.next.offset, 0
        while True:
            token = self.next
            level += {"{": 1, "}": -1}.get(token.kind, 0)
            if token.kind == "<EOF>":
                self.fail("}")
            self.at += 1
            if level == 0:
                return Extension(name, self.text[begin + 1 : token.offset])

    def orders(self) -> tuple[Order, ...]:
        """['order by' ID ('asc' | 'desc') (',' …)*]."""
        if not self.take("order by"):
            return ()
        found = []
        while True:
            field = self.expect("ID").text
            found.append(Order(field, self.expect("ORDER_BY_VALUE").text == "desc"))
            if not self.take(","):
                return tuple(found)

    def number(self, keyword: str) -> int | None:
        """['limit' INT] or ['offset' INT]."""
        if not self.take(keyword):
            return None
        text = self.expect("INT").text
        number = int(text[:_DIGITS])
        if abs(number) > _MOST:
            raise internal(f'java.lang.NumberFormatException: For input string: "{text}"')
        return number

    def string(self) -> str:
        return _unquoted(self.expect("STRING").text)


def _unquoted(text: str) -> str:
    inside = text[1:-1]
    return inside.replace("''", "'") if text[0] == "'" else inside
