"""What a command may touch: settings, the session, the client, the catalog, the environment.

Everything is made when it is first asked for: `help` opens no connection, `--version` reads no
specs. Nothing here shows anything; what the user should know goes through *say*.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from zscli.call.call import Call
from zscli.clock import Clock, SystemClock
from zscli.environment import Environment
from zscli.errors import ZscliError
from zscli.jobs.job import LEDGER_FILE
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.state.profile import Profiles
from zscli.state.resolve import HeldSettings, Resolved, profile_in_use, resolve
from zscli.state.session import Session, SessionStore

if TYPE_CHECKING:
    from zscli.client import Aside, Client
    from zscli.jobs.background import Background
    from zscli.jobs.ledger import Ledger
    from zscli.jobs.poller import Poller
    from zscli.jobs.recorder import Origin, Recorder
    from zscli.jobs.webhook import Receiver
    from zscli.state.history import History
    from zscli.state.results import Results
    from zscli.wire.auth import Credential
    from zscli.wire.transport import Request, Transport

__all__ = ["Asks", "Context"]

DEMO_PROFILE = "demo"
ASIDE_TIMEOUT = 5.0
"""Seconds for a step of a question that nobody waits for."""
MOST_NOTES = 50
"""Jobs that are named to whoever types one."""
QUESTION_TIMEOUT = 10.0
"""Seconds for a question about a job; other jobs wait that long to be asked about."""


class Asks(Protocol):
    """How a person at a terminal is asked something."""

    def secret(self, label: str) -> str:
        """Return a text that is not shown while it is typed. Raises Interrupted."""
        ...

    def yes(self, question: str) -> bool:
        """Return whether the answer is yes."""
        ...


class Context:
    """One run of the program, and what it works with.

    options: those of the run, by name. say: told a sentence that the user should see. asks:
    None where nobody can be asked. writes: how many calls that may change something were made.
    records: whether each is written into the ledger.
    demo_url: the embedded simulator's; then nothing is kept in files, and what is set is held
    for this run only.
    """

    def __init__(
        self,
        environment: Environment,
        options: Mapping[str, Any] | None = None,
        *,
        say: Callable[[str], None],
        asks: Asks | None = None,
        clock: Clock | None = None,
        demo_url: str = "",
    ) -> None:
        self.environment = environment
        self.options = dict(options or {})
        self.say = say
        self.asks = asks
        self.clock = clock or SystemClock()
        self.demo_url = demo_url
        self.held = HeldSettings(DEMO_PROFILE)
        self.connections = 1
        self.trace: Callable[[Request], None] | None = None
        self.writes = 0
        self.records = True

    @cached_property
    def catalog(self) -> Catalog:
        """The APIs."""
        named = self.environment.variables.get("ZSCLI_SPECS", "")
        return load_catalog(Path(named) if named else None)

    @cached_property
    def profiles(self) -> Profiles:
        """The profiles; none are kept for a demo."""
        folder = None if self.demo_url else self.environment.config_folder
        return Profiles(folder, self.say, self.clock)

    @cached_property
    def settings(self) -> Resolved:
        """Every setting, with where it came from."""
        if self.demo_url:
            options = {**self._settings_given(), "url": self.demo_url}
            return resolve(options, {}, self.held, None)
        variables = self.environment.variables
        return resolve(
            self._settings_given(), variables, self.profiles, self.options.get("profile")
        )

    def widen(self, connections: int) -> None:
        """Keep so many connections alive at least, for as many threads."""
        if connections > self.connections:
            self.connections = connections
            self.close()

    def _settings_given(self) -> dict[str, Any]:
        return {name.replace("-", "_"): value for name, value in self.options.items()}

    def read_setting(self, name: str, text: str) -> Any:
        """Return what *text* means as the setting *name*. Raises UsageError."""
        return resolve({name: text}, {}, self.profiles, self.options.get("profile"))[name]

    @property
    def profile(self) -> str:
        """The name of the profile in use."""
        return DEMO_PROFILE if self.demo_url else str(self.settings.profile.value)

    @cached_property
    def sessions(self) -> SessionStore:
        """The logins; those of a demo end with it."""
        if self.demo_url:
            return SessionStore(None, lambda _: None, self.clock)
        return SessionStore(self.environment.state_folder, self.say, self.clock)

    @property
    def session(self) -> Session | None:
        """The login for this profile at this server."""
        return self.sessions.get(self.profile, self.settings.base_url)

    @cached_property
    def history(self) -> "History":
        """The lines typed; those of a demo are forgotten."""
        folder = None if self.demo_url else self.environment.state_folder
        say = (lambda _: None) if self.demo_url else self.say
        from zscli.state.history import History

        return History(folder, self.profile, say, clock=self.clock)

    @cached_property
    def results(self) -> "Results":
        """The results of the last calls; those of a demo end with it."""
        folder = None if self.demo_url else self.environment.state_folder
        from zscli.state.results import Results

        return Results(folder, self.profile, clock=self.clock)

    @property
    def credential(self) -> "Credential | None":
        """What a request is signed with, or None when nobody is logged in."""
        from zscli.wire.auth import SessionCredential

        session = self.session
        return None if session is None else SessionCredential(session.uuid)

    @cached_property
    def transport(self) -> "Transport":
        """The connections of this run: one, unless it was widened."""
        from zscli.wire.transport import RequestsTransport

        settings = self.settings
        insecure = bool(settings["insecure"])
        if insecure and settings.base_url.startswith("https:"):
            self.say("The server's certificate is not verified (--insecure).")
        transport = RequestsTransport(
            settings.base_url,
            verify=settings["ca_file"] or not insecure,
            proxy=settings["proxy"],
            clock=self.clock,
            trace=self._trace,
            connections=self.connections,
        )
        if "webhook" not in self.options:
            return transport
        from zscli.wire.hooked import HookedTransport

        return HookedTransport(transport, lambda: self.receiver.url)

    @cached_property
    def receiver(self) -> "Receiver":
        """What the server tells of jobs that have ended, where --webhook says so."""
        from zscli.jobs.webhook import Receiver, address_for, read_address

        text = self.options.get("webhook")
        host, port = read_address(text if isinstance(text, str) else "")
        return Receiver(host or address_for(self.settings.base_url), port, self.poller.hurry)

    def _trace(self, request: "Request") -> None:
        if self.trace is not None:
            self.trace(request)

    @cached_property
    def poller(self) -> "Poller":
        """What asks about the jobs of this process, of whatever server."""
        from zscli.jobs.poller import Poller

        return Poller(self.clock)

    @cached_property
    def background(self) -> "Background":
        """The jobs of this process that nobody waits for."""
        from zscli.jobs.background import Background

        return Background()

    @cached_property
    def asking(self) -> "Client":
        """What asks about jobs: in a thread, so that it has a connection of its own.

        A job is asked about by the one of its server, also when the profile changes.
        """
        from zscli.wire.transport import RequestsTransport

        settings = self.settings
        transport = RequestsTransport(
            settings.base_url,
            read_timeout=QUESTION_TIMEOUT,
            verify=settings["ca_file"] or not settings["insecure"],
            proxy=settings["proxy"],
            clock=self.clock,
            trace=self._trace,
        )
        return self._client(transport, lambda: self.credential)

    @cached_property
    def client(self) -> "Client":
        """What sends calls and waits for jobs."""
        return self._client(self.transport, lambda: self.credential)

    def client_with(self, credential: "Credential | None") -> "Client":
        """Return what sends calls as somebody else than the shell's session."""
        return self._client(
            self.transport, lambda: credential, lambda: self._origin_with(credential)
        )

    def _client(
        self,
        transport: "Transport",
        credential: "Callable[[], Credential | None]",
        origin: "Callable[[], Origin] | None" = None,
    ) -> "Client":
        from zscli.client import Client

        server = self.settings.base_url
        made: list[Recorder] = []

        def recorder() -> "Recorder | None":
            if not self.records:
                return None
            if not made:
                from zscli.jobs.recorder import Recorder

                made.append(Recorder(self.ledger, server, origin or self._origin))
            return made[0]

        def query(api: str, uuid: str) -> Call | None:
            from zscli.jobs.resource import query_for

            return query_for(self.catalog, api, uuid)

        return Client(transport, self.clock, credential, recorder=recorder, query=query)

    @cached_property
    def ledger(self) -> "Ledger":
        """The writes of this user; those of a demo end with it."""
        from zscli.jobs.ledger import Ledger

        folder = None if self.demo_url else self.environment.state_folder
        return Ledger(folder, self.say, self.clock)

    @property
    def has_ledger(self) -> bool:
        """Whether any write was recorded, as far as can be told without opening the ledger."""
        folder = None if self.demo_url else self.environment.state_folder
        kept = folder is not None and (folder / LEDGER_FILE).exists()
        return kept or "ledger" in self.__dict__

    def job_notes(self) -> Mapping[str, str]:
        """Return the latest jobs by their numbers, or uuids once they have ended, with a word."""
        try:
            if not self.has_ledger:
                return {}
            found = self.ledger.entries(profile=self.profile, limit=MOST_NOTES)
        except ZscliError:
            return {}
        open_ones = {f"%{one.number}": one for one in found if one.is_unfinished}
        ended = {one.uuid: one for one in found if not one.is_unfinished}
        return {key: f"{one.api} {one.state}" for key, one in {**open_ones, **ended}.items()}

    def _origin(self) -> "Origin":
        """Return whose write it is that is made now."""
        from zscli.jobs.recorder import Origin

        session = self.session
        if session is None:
            return Origin(self.profile)
        return Origin(self.profile, session.account_uuid, frozenset({session.uuid}))

    def _origin_with(self, credential: "Credential | None") -> "Origin":
        """Return whose write it is where somebody else than the shell's session may call."""
        from zscli.jobs.recorder import Origin

        uuid = getattr(credential, "uuid", "")
        session = self.session
        if session is not None and session.uuid == uuid:
            return self._origin()
        return Origin(self.profile, secrets=frozenset({uuid} if uuid else ()))

    def aside(self) -> "Aside | None":
        """Return what asks the server beside the commands, as whoever is logged in.

        None when nobody is, or when names are not to be asked for. Its key changes with the
        server, the account and each write made here.
        """
        try:
            settings, session = self.settings, self.session
        except ZscliError:
            return None
        if session is None or not settings["completion_live"]:
            return None
        from zscli.client import Aside
        from zscli.wire.auth import SessionCredential
        from zscli.wire.transport import RequestsTransport

        url, verify = settings.base_url, settings["ca_file"] or not settings["insecure"]
        proxy = settings["proxy"]
        return Aside(
            key=(url, session.account_uuid, session.user_uuid, self.writes),
            catalog=self.catalog,
            clock=self.clock,
            credential=SessionCredential(session.uuid),
            connect=lambda: RequestsTransport(
                url,
                connect_timeout=ASIDE_TIMEOUT,
                read_timeout=ASIDE_TIMEOUT,
                verify=verify,
                proxy=proxy,
                clock=self.clock,
            ),
        )

    @property
    def profile_to_change(self) -> str:
        """The profile in use, also when a setting in it cannot be used and must be mended."""
        if self.demo_url:
            return DEMO_PROFILE
        variables, name = self.environment.variables, self.options.get("profile")
        return str(profile_in_use(variables, self.profiles, name).value)

    def change_settings(self, changes: Mapping[str, str]) -> Mapping[str, Any]:
        """Set each of *changes* in the profile in use, and go on with them at once.

        As Profiles.set. A demo holds them for this run.
        """
        if self.demo_url:
            read = self.held.set(changes)
        else:
            read = self.profiles.set(self.profile_to_change, changes)
        self.close()
        self.__dict__.pop("settings", None)
        return read

    def change_profile(self, name: str) -> None:
        """Go on with another profile: its server, session, history and results."""
        self.close()
        self.options["profile"] = name
        for made in ("settings", "history", "results"):
            self.__dict__.pop(made, None)

    def close(self) -> None:
        """Let go of the connection; a later call opens a new one."""
        transport = self.__dict__.pop("transport", None)
        for made in ("client", "asking"):
            self.__dict__.pop(made, None)
        if transport is not None:
            transport.close()
        if "ledger" in self.__dict__:
            self.ledger.close()
