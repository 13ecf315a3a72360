"""A value of JSON with asterisks for its secrets, before it is kept or written anywhere."""

import re
from typing import Any

from zscli.spec.secrets import MASK, is_secret_name, secret_spans

__all__ = ["without_secrets_in"]

SHORTEST = 4
"""Characters of a secret that is hidden within words too; a shorter one only as a word."""
MARKS = re.compile("::|[\"'@]")
"""What stands in every text that has a secret within."""


def without_secrets_in(value: Any, hidden: frozenset[str] = frozenset()) -> Any:
    """Return *value*, which is of JSON, with asterisks for its secrets; itself if it has none.

    Secret are the values of keys that look so, parts of texts as in a typed line, and *hidden*
    wherever it stands.
    """
    return _Masking(hidden).masked(value)


class _Masking:
    """Masks one answer; a key that comes again is not looked at again."""

    def __init__(self, hidden: frozenset[str]) -> None:
        found = "|".join(map(_pattern, sorted(hidden, key=len, reverse=True)))
        self._hidden = re.compile(found) if found else None
        self._keys: dict[str, bool] = {}

    def masked(self, value: Any) -> Any:
        """Return *value* itself where nothing is secret in it."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, dict):
            return self._map(value)
        if isinstance(value, list):
            items = [self.masked(item) for item in value]
            return value if all(map(_same, items, value)) else items
        return value

    def _map(self, value: dict[str, Any]) -> dict[str, Any]:
        items = {
            key: _all_masked(item) if self._is_secret(key) else self.masked(item)
            for key, item in value.items()
        }
        return value if all(map(_same, items.values(), value.values())) else items

    def _text(self, text: str) -> str:
        if self._hidden is not None and self._hidden.search(text):
            text = self._hidden.sub(MASK, text)
        if MARKS.search(text):
            for begin, end in reversed(secret_spans(text)):
                text = f"{text[:begin]}{MASK}{text[end:]}"
        return text

    def _is_secret(self, key: str) -> bool:
        found = self._keys.get(key)
        if found is None:
            found = self._keys[key] = is_secret_name(key)
        return found


def _pattern(secret: str) -> str:
    found = re.escape(secret)
    return found if len(secret) >= SHORTEST else rf"(?<!\w){found}(?!\w)"


def _same(one: Any, other: Any) -> bool:
    return one is other


def _all_masked(value: Any) -> Any:
    """Return what stands for a secret; nothing, true and false tell nothing."""
    return value if value is None or isinstance(value, bool) or value in ("", {}, []) else MASK
