"""The address of a management node: read from text, written in one normal form.

Knows nothing of options, variables or profiles; what may stand in an address is decided here.
"""

import re
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

__all__ = [
    "CONTEXT_PATH",
    "Address",
    "Unfit",
    "normal_url",
    "read_host",
    "read_path",
    "read_url",
    "spellings",
]

CONTEXT_PATH: Final = "/zstack"
DEFAULT_PORTS: Final = {"http": 80, "https": 443}
THIS_MACHINE: Final = ("localhost", "127.0.0.1", "::1")
HOST_NAME: Final = re.compile(r"[\w-]+(\.[\w-]+)*\.?")
BLANK: Final = re.compile(r"[\s\x00-\x20\x7f\\]")


class Unfit(ValueError):
    """A text is not what is wanted; *wanted* ends the sentence "… must be"."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted


@dataclass(frozen=True, slots=True)
class Address:
    """Where a management node listens; *path* is empty or begins with a slash."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """The address in its normal form: default ports and a last slash left out."""
        host = f"[{self.host.replace('%', '%25')}]" if ":" in self.host else self.host
        port = "" if self.port == DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"


def read_url(text: str) -> Address:
    """Return the address that *text* means; http where no scheme is given.

    Without a path it is /zstack that is meant; any path, also a single slash, is kept.
    Raises Unfit, which never quotes the text: it may hold a password.
    """
    address, has_path = _split(text)
    return address if has_path else replace(address, path=CONTEXT_PATH)


def normal_url(text: str) -> str:
    """Return the one form of all spellings of a base URL; no path is added. Raises Unfit."""
    return _split(text)[0].url


def spellings(url: str) -> tuple[str, ...]:
    """Return the addresses that name the server at *url*, itself first.

    More than one for a server on this machine. Nothing secret may be sent to another one than
    was typed: a different program may listen there. Raises Unfit.
    """
    address = _split(url)[0]
    others = THIS_MACHINE if address.host in THIS_MACHINE else ()
    found = (address, *(replace(address, host=host) for host in others))
    return tuple(dict.fromkeys((url, *(one.url for one in found))))


def read_host(text: str) -> str:
    """Return a host name or an IP address, in lower case and without brackets. Raises Unfit."""
    host = text.lower()
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    if ":" in host:
        return _ipv6(host)
    if not HOST_NAME.fullmatch(host):
        raise Unfit("a host name or an IP address")
    return host


def read_path(text: str) -> str:
    """Return a context path, with a slash in front and none behind. Raises Unfit."""
    if BLANK.search(text) or "?" in text or "#" in text or text.startswith("//"):
        raise Unfit("a path such as /zstack")
    path = text.rstrip("/")
    return path if not path or path.startswith("/") else f"/{path}"


def _split(text: str) -> tuple[Address, bool]:
    if not text or BLANK.search(text):
        raise Unfit("an address without blanks")
    scheme = text.partition("://")[0].lower() if "://" in text else ""
    if scheme not in {"", *DEFAULT_PORTS}:
        raise Unfit("an http or https address")
    try:
        parts = urlsplit(text if scheme else f"http://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Unfit("an address with a valid host and a port from 1 to 65535") from None
    if "@" in parts.netloc:
        raise Unfit("an address without a user name or a password in it")
    if "?" in text or "#" in text:
        raise Unfit("an address without a query or a fragment")
    if port == 0:
        raise Unfit("an address with a port from 1 to 65535")
    if parts.netloc.startswith("[") and ":" not in host:
        raise Unfit("an address with a valid host")
    address = Address(
        parts.scheme,
        read_host(host.replace("%25", "%")),
        port or DEFAULT_PORTS[parts.scheme],
        read_path(parts.path),
    )
    return address, bool(parts.path)


def _ipv6(host: str) -> str:
    from ipaddress import IPv6Address

    try:
        return str(IPv6Address(host))
    except ValueError:
        raise Unfit("a host name or an IP address, with the port given apart") from None
