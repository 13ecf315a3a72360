"""What faults make of an answer on its way: a page, half of it, a wrong length, another place.

Works on answers and bytes alone; who sends them is web.py's affair.
"""

import json
from http import HTTPStatus

from zscli.simulator.protocol.exchange import Answer, html_safe

__all__ = ["PAGE_TYPE", "elsewhere", "half_sent", "page", "truncated", "wrong_length"]

PAGE_TYPE = "text/html"
_OFF = 7
"""By how many bytes a wrong length is wrong."""


def page(status: int) -> Answer:
    """Return the error page of a proxy in front of the server."""
    title = f"{status} {HTTPStatus(status).phrase}"
    return Answer(
        status,
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1>"
        "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
    )


def truncated(answer: Answer) -> Answer:
    """Return an answer with the first half of its text."""
    return Answer(answer.status, answer.text[: len(answer.text) // 2])


def elsewhere(answer: Answer, base: str) -> Answer:
    """Return an accepted answer whose location is below another address."""
    try:
        found = json.loads(answer.text)
        head, mark, tail = found["location"].partition("/v1/")
    except (ValueError, TypeError, KeyError, AttributeError):
        return answer
    del head
    return Answer(answer.status, html_safe(found | {"location": f"{base}{mark}{tail}"}))


def wrong_length(answer: Answer, side: str) -> bytes:
    """Return an answer as it travels, with a Content-Length that is longer or shorter."""
    body = answer.text.encode("utf-8", "replace")
    length = len(body) + _OFF if side == "longer" else max(0, len(body) - _OFF)
    return _head(answer.status, length) + body


def half_sent(answer: Answer) -> bytes:
    """Return the head of an answer as it travels, and the first half of its body."""
    body = answer.text.encode("utf-8", "replace")
    return _head(answer.status, len(body)) + body[: len(body) // 2]


def _head(status: int, length: int) -> bytes:
    line = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"
    return f"{line}\r\ncontent-length: {length}\r\n\r\n".encode()
