"""connect(): the SDK put together, from the same settings and stores as the shell."""

import os
from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from zscli.clock import Clock
from zscli.context import Context
from zscli.environment import Environment
from zscli.errors import UsageError
from zscli.sdk.cloud import Cloud
from zscli.sdk.identity import Given, Identity, Login, Nobody, given_session, login_call
from zscli.sdk.logs import hide_sessions
from zscli.sdk.server import Server
from zscli.sdk.words import IN_WORDS_OF_A_PROGRAM, program_words
from zscli.wire.auth import AccessKeyCredential

__all__ = ["connect", "server_of"]

CONNECTIONS = 64
"""Most connections that are kept alive; more threads open more, which are not kept."""


def connect(  # noqa: PLR0913 each is a setting of its own, all but one by name
    url: str | None = None,
    *,
    account: str | None = None,
    password: str | None = None,
    user: str | None = None,
    access_key: tuple[str, str] | None = None,
    session: str | None = None,
    profile: str | None = None,
    ca_file: str | None = None,
    insecure: bool | None = None,
    proxy: str | None = None,
    timeout: float | None = None,
    zone: tzinfo | None = None,
    clock: Clock | None = None,
    ledger: bool = True,
) -> Cloud:
    """Return a Cloud; `with` logs out what was logged in here.

    url: the management node, as in https://cloud.example.com/zstack; without it the shell's
    settings decide: ZSCLI_URL, ZS_SERVER_IP, the profile. account and password: log in at once,
    as *user* of the account where one is given. access_key: the pair of key id and secret.
    session: the uuid of a session, which stays logged in. Without any of them the session that
    the shell keeps for the profile and the server is used, and stays. timeout: seconds to wait
    for a job where a call says nothing. zone: the management node's, for instants; asked for
    when it is needed. ledger: whether writes are written down where the shell's `jobs` sees
    them, so that none is lost; False leaves no file. Raises UsageError, ApiError for a
    wrong password, TransportError.
    """
    options = {
        "url": url,
        "profile": profile,
        "ca-file": ca_file,
        "insecure": insecure,
        "proxy": proxy,
    }
    with IN_WORDS_OF_A_PROGRAM:
        server = server_of(options, os.environ, clock=clock, zone=zone, ledger=ledger)
        identity = _identity(server, account, password, user, access_key, session)
        cloud = Cloud(server, identity, timeout=timeout)
        try:
            identity.credential()
        except BaseException:
            cloud.close()
            raise
    return cloud


def server_of(
    options: Mapping[str, Any],
    variables: Mapping[str, str],
    *,
    clock: Clock | None = None,
    zone: tzinfo | None = None,
    ledger: bool = True,
) -> Server:
    """Return the management node that options, *variables* and the profile name.

    ledger: whether writes are written down.
    """
    if zone is not None and not isinstance(zone, tzinfo):
        raise UsageError(
            "zone must be a time zone.", hint='For example: zone=ZoneInfo("Asia/Shanghai")'
        )
    given = {name: value for name, value in options.items() if value is not None}
    environment = Environment(variables=dict(variables))
    hide_sessions()

    def context() -> Context:
        made = Context(environment, given, say=_say, clock=clock)
        made.connections = CONNECTIONS
        made.records = ledger
        return made

    return Server(context, zone=zone)


def _identity(
    server: Server,
    account: str | None,
    password: str | None,
    user: str | None,
    access_key: tuple[str, str] | None,
    session: str | None,
) -> Identity:
    ways = {"account": account, "access_key": access_key, "session": session}
    given = [name for name, value in ways.items() if value is not None]
    if len(given) > 1:
        raise UsageError(
            f"{' and '.join(given)} both say who you are.", hint="Give one of them only."
        )
    if account is not None:
        if password is None:
            raise UsageError("account needs a password.", hint="Give it as password=…")
        call = login_call(server.catalog, account, password, user or "")
        return Login(call, server.catalog, server.client)
    if password is not None or user is not None:
        raise UsageError("A password or a user needs an account.", hint="Give it as account=…")
    if access_key is not None:
        return _access_key(server, access_key)
    if session is not None:
        return Given(given_session("session", session), "whose session was given")
    kept = server.kept_login()
    return Nobody() if kept is None else Given(kept[1], kept[0])


def _access_key(server: Server, pair: tuple[str, str]) -> Identity:
    """Return an access key, which signs in the node's time zone: by default it compares that."""
    if not _is_pair(pair):
        raise UsageError(
            "access_key must be the key's id and its secret.",
            hint="For example: access_key=(key_id, secret)",
        )
    key_id, secret = pair
    key = AccessKeyCredential(key_id, secret, clock=server.clock, zone=server.types.zone())
    return Given(key, f"access key {key_id}")


def _is_pair(pair: Any) -> bool:
    if not isinstance(pair, tuple | list) or len(pair) != len(("id", "secret")):
        return False
    return all(isinstance(one, str) and one for one in pair)


def _say(sentence: str) -> None:
    """Tell what a user of the shell would see on standard error."""
    import logging

    logging.getLogger("zscli").warning("%s", program_words(sentence))
