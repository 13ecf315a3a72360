"""What the libraries below raise, in our own errors. The one place where they are translated.

An error of requests wraps one of urllib3, which wraps one of the system; the table looks for
the name that says most. Names, because importing those libraries would cost the start-up.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from zscli.errors import (
    CannotConnect,
    NotTrusted,
    NotZStack,
    TimedOut,
    TransportError,
    UsageError,
    ZscliError,
)
from zscli.wire.retry import Trouble

__all__ = ["COUNTERPARTS", "Translated", "shown_url", "translate"]


@dataclass(frozen=True, slots=True)
class Translated:
    """An error of ours, and whether it is likely to pass."""

    error: ZscliError
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was raised: the names of its classes and causes, their text, and the server.

    is_read: what was asked changes nothing.
    """

    names: frozenset[str]
    text: str
    url: str
    ca_file: str
    is_read: bool


def translate(
    error: Exception, base_url: str, *, verify: bool | str = True, is_read: bool = False
) -> Translated:
    """Return the counterpart of an error that requests, urllib3 or the system raised.

    is_read: what was asked changes nothing, so that asking again does no harm.
    """
    chain = list(_chain(error))
    names = frozenset(kind.__name__ for one in chain for kind in type(one).__mro__)
    text = " ".join(str(one) for one in chain)
    ca_file = verify if isinstance(verify, str) else ""
    seen = _Seen(names, text, shown_url(base_url), ca_file, is_read)
    for name, build in COUNTERPARTS:
        if name in names:
            return build(seen)
    return _broken(seen)


def shown_url(url: str) -> str:
    """Return *url* without a user and a password."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and everything it wraps, each once."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__, getattr(one, "reason", None), *one.args]


_AGAIN: Final = "Asking changes nothing: try again."
_AT_WORK: Final = "It may still be at work: query the resource before you repeat a change."
_LOOK_FIRST: Final = "Query the resource before you repeat a change."


def _refused(seen: _Seen) -> Translated:
    error = CannotConnect(
        f"Nothing listens at {seen.url}.",
        hint="Is the management node running, and is the port right? Try --host and --port.",
        sent=False,
    )
    return Translated(error, "refused")


def _no_name(seen: _Seen) -> Translated:
    error = CannotConnect(
        f"The name of the host in {seen.url} is not known.",
        hint="Check its spelling, or give an IP address.",
        sent=False,
    )
    return Translated(error, "lasting")


def _unreachable(seen: _Seen) -> Translated:
    error = CannotConnect(
        f"The server at {seen.url} cannot be reached.",
        hint="Check the address and the network.",
        sent=False,
    )
    return Translated(error, "unsent")


def _proxy(seen: _Seen) -> Translated:
    error = CannotConnect(
        f"The proxy on the way to {seen.url} cannot be used.",
        hint="Check HTTP_PROXY and HTTPS_PROXY, or name the host in NO_PROXY.",
        sent=False,
    )
    return Translated(error, "unsent")


def _connect_timeout(seen: _Seen) -> Translated:
    error = TimedOut(
        f"The server at {seen.url} did not accept a connection in time.",
        hint="Check the address and the network; a firewall may be in the way.",
        sent=False,
    )
    return Translated(error, "unsent")


def _read_timeout(seen: _Seen) -> Translated:
    error = TimedOut(
        f"The server at {seen.url} did not answer in time.",
        hint=_AGAIN if seen.is_read else _AT_WORK,
    )
    return Translated(error, "lost")


def _untrusted(seen: _Seen) -> Translated:
    error = NotTrusted(
        f"The certificate of {seen.url} is not trusted.",
        hint="Name who vouches for it with --ca-file, or give --insecure to go on without proof.",
        sent=False,
    )
    return Translated(error, "lasting")


def _tls(seen: _Seen) -> Translated:
    if any(word in seen.text for word in _NOT_TLS):
        error: ZscliError = CannotConnect(
            f"The server at {seen.url} does not speak TLS.",
            hint="Try http:// in place of https://.",
            sent=False,
        )
        return Translated(error, "lasting")
    if seen.ca_file and any(word in seen.text for word in _NO_CERTIFICATES):
        return _ca_file(seen)
    error = NotTrusted(
        f"A secure connection to {seen.url} cannot be made.",
        hint="Check that the port speaks TLS 1.2 or newer; --ca-file and --insecure may help.",
    )
    return Translated(error, "lasting")


_NOT_TLS: Final = ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE")
_NO_CERTIFICATES: Final = ("NO_CERTIFICATE_OR_CRL_FOUND", "[X509", "[PEM", "PEM lib")


def _ca_file(seen: _Seen) -> Translated:
    error = UsageError(
        f"The CA file {seen.ca_file} cannot be used." if seen.ca_file else _NO_BUNDLE,
        hint="It must be a readable file of certificates in PEM form.",
    )
    return Translated(error, "lasting")


_NO_BUNDLE: Final = "The file of trusted certificates cannot be read."


def _bad_address(seen: _Seen) -> Translated:
    if "SOCKS" in seen.text:  # requests has one class for both
        return _socks(seen)
    error = UsageError(
        f"The address {seen.url} cannot be used.", hint="Write it as http://HOST:PORT/zstack."
    )
    return Translated(error, "lasting")


def _socks(seen: _Seen) -> Translated:
    error = UsageError(
        f"The proxy for {seen.url} is a SOCKS proxy, which zscli cannot use.",
        hint="Unset ALL_PROXY, name the host in NO_PROXY, or give an HTTP proxy with --proxy.",
    )
    return Translated(error, "lasting")


def _bad_proxy(seen: _Seen) -> Translated:
    error = UsageError(
        f"The proxy for {seen.url} is not a usable URL.",
        hint="Check HTTP_PROXY and HTTPS_PROXY.",
    )
    return Translated(error, "lasting")


def _bad_header(_: _Seen) -> Translated:
    error = UsageError(
        "The credential holds characters that no header can carry.", hint="Log in again."
    )
    return Translated(error, "lasting")


def _not_http(seen: _Seen) -> Translated:
    error = NotZStack(
        f"What answers at {seen.url} does not speak HTTP.",
        hint="Check the port; for a TLS port write https:// in the URL.",
    )
    return Translated(error, "lasting")


def _unreadable(seen: _Seen) -> Translated:
    error = NotZStack(
        f"The answer of {seen.url} is encoded in a way that cannot be read.",
        hint="A proxy on the way may have damaged it.",
    )
    return Translated(error, "lasting")


def _cut_off(seen: _Seen) -> Translated:
    error = TransportError(
        f"The answer of {seen.url} was cut off.",
        hint=_AGAIN if seen.is_read else _LOOK_FIRST,
    )
    return Translated(error, "lost")


def _closed(seen: _Seen) -> Translated:
    error = TransportError(
        f"The server at {seen.url} closed the connection before it answered.",
        hint=_AGAIN if seen.is_read else _LOOK_FIRST,
    )
    return Translated(error, "lost")


def _broken(seen: _Seen) -> Translated:
    error = TransportError(
        f"The connection to {seen.url} failed.", hint="Check the address and the network."
    )
    return Translated(error, "lost")


COUNTERPARTS: Final[tuple[tuple[str, Callable[[_Seen], Translated]], ...]] = (
    ("SSLCertVerificationError", _untrusted),
    ("CertificateError", _untrusted),
    ("InvalidProxyURL", _bad_proxy),
    ("ProxySchemeUnknown", _bad_proxy),
    ("ProxyError", _proxy),
    ("SSLError", _tls),
    ("NameResolutionError", _no_name),
    ("gaierror", _no_name),
    ("ConnectionRefusedError", _refused),
    ("NewConnectionError", _unreachable),
    ("ConnectTimeoutError", _connect_timeout),
    ("ConnectTimeout", _connect_timeout),
    ("ReadTimeoutError", _read_timeout),
    ("ReadTimeout", _read_timeout),
    ("Timeout", _read_timeout),
    ("MissingSchema", _bad_address),
    ("InvalidSchema", _bad_address),
    ("InvalidURL", _bad_address),
    ("URLRequired", _bad_address),
    ("LocationValueError", _bad_address),
    ("InvalidHeader", _bad_header),
    ("UnicodeEncodeError", _bad_header),
    ("UnicodeError", _bad_address),
    ("ConnectionResetError", _closed),
    ("BrokenPipeError", _closed),
    ("ConnectionAbortedError", _closed),
    ("RemoteDisconnected", _closed),
    ("BadStatusLine", _not_http),
    ("UnknownProtocol", _not_http),
    ("LineTooLong", _not_http),
    ("HeaderParsingError", _not_http),
    ("ContentDecodingError", _unreadable),
    ("DecodeError", _unreadable),
    ("InvalidJSONError", _unreadable),
    ("JSONDecodeError", _unreadable),
    ("IncompleteRead", _cut_off),
    ("InvalidChunkLength", _cut_off),
    ("ChunkedEncodingError", _cut_off),
    ("StreamConsumedError", _broken),
    ("UnrewindableBodyError", _broken),
    ("RetryError", _broken),
    ("TooManyRedirects", _broken),
    ("HTTPError", _broken),
    ("ConnectionError", _broken),
    ("RequestException", _broken),
    ("FileNotFoundError", _ca_file),
    ("PermissionError", _ca_file),
    ("OSError", _ca_file),
)
"""The name of a class, in the order in which they are looked for, and what becomes of it."""
