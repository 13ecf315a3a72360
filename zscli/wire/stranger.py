"""An answer that no management node gives: what came, in a sentence, and the next step."""

import re
from typing import Final

from zscli.errors import NotZStack
from zscli.wire.transport import Response

__all__ = ["is_page", "stranger", "wants_tls"]

LONGEST: Final = 80
"""Characters of an answer that are shown."""
_LOOKED_AT: Final = 4096
_CUT_AT: Final = 65536

_LEADING: Final = b"\xef\xbb\xbf \t\r\n"
_PAGE: Final = re.compile(rb"<(?:!doctype|html|head|body|\?xml)", re.IGNORECASE)
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_HIDDEN: Final = re.compile(r"<(script|style)\b.*?(?:</\1>|$)", re.IGNORECASE | re.DOTALL)
_MARKUP: Final = re.compile(r"<[^>]*>?")
_BLANKS: Final = re.compile(r"\s+")

_REDIRECTS: Final = 3
_ADDRESS: Final = "Is this the address of a management node? Try --url http://HOST:8080/zstack"
_PROXY: Final = "A proxy stands before the management node and cannot reach it: try again later."
_HINTS: Final = {
    401: "A proxy on the way asks for a login of its own.",
    407: "The proxy asks for a login: put it into HTTP_PROXY or HTTPS_PROXY.",
    429: "The server is asked too often: try again later.",
    502: _PROXY,
    503: _PROXY,
    504: _PROXY,
}
_TLS_WANTED: Final = (b"https server", b"https port")


def is_page(body: bytes) -> bool:
    """Whether the body is a page for a browser."""
    return _PAGE.match(body[:_CUT_AT].lstrip(_LEADING)) is not None


def wants_tls(body: bytes) -> bool:
    """Whether the body says that the port speaks TLS, as several web servers do."""
    beginning = body[:_LOOKED_AT].lower()
    return any(words in beginning for words in _TLS_WANTED)


def stranger(response: Response) -> NotZStack:
    """Return the error that says what came instead of an answer of a management node."""
    status = response.status
    text = response.body[:_LOOKED_AT].decode("utf-8", "replace")
    if status // 100 == _REDIRECTS:
        return _redirect(response)
    if wants_tls(response.body):
        return NotZStack(
            f"The server answered {status}: the port speaks https, not http.",
            hint="Write https:// in the server's address.",
        )
    if _is_cut(response.body):
        return NotZStack(
            f"The server answered {status} with JSON that breaks off: {_quoted(text)}.",
            hint="Try again; a proxy on the way may have cut it.",
        )
    what = "a page for browsers" if is_page(response.body) else "what is no answer of ZStack"
    words = _page_words(text) if is_page(response.body) else text
    told = f"{what}: {_quoted(words)}" if _clean(words) else "nothing more"
    return NotZStack(
        f"The server answered {status} with {told}.", hint=_HINTS.get(status, _ADDRESS)
    )


def _redirect(response: Response) -> NotZStack:
    location = _clean(response.headers.get("location", ""))
    to = f" to {_quoted(location)}" if location else ""
    secure = location.lower().startswith("https:")
    hint = "Write https:// in the server's address." if secure else _ADDRESS
    return NotZStack(
        f"The server answered {response.status} and sends us on{to}, which zscli does not follow.",
        hint=hint,
    )


def _is_cut(body: bytes) -> bool:
    """Whether the body begins as a JSON object and does not end as one."""
    beginning, end = body[:_CUT_AT].lstrip(_LEADING), body[-_CUT_AT:].rstrip()
    return beginning.startswith((b'{"', b"{ ", b"{\n")) and not end.endswith(b"}")


def _page_words(text: str) -> str:
    """Return the title of a page, or its first words."""
    title = _TITLE.search(text)
    return title[1] if title else _MARKUP.sub(" ", _HIDDEN.sub(" ", text))


def _quoted(text: str) -> str:
    clean = _clean(text)
    cut = clean if len(clean) <= LONGEST else clean[: LONGEST - 1].rstrip() + "…"
    return f"“{cut}”"


def _clean(text: str) -> str:
    """Return *text* on one line, without characters that a terminal would obey."""
    return "".join(one for one in _BLANKS.sub(" ", text).strip() if one.isprintable())
