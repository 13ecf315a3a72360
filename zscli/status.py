"""Where the console stands between two lines: for the toolbar, read once for each prompt."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zscli.errors import ZscliError
from zscli.state.address import CONTEXT_PATH
from zscli.state.profile import DEFAULT_PROFILE

if TYPE_CHECKING:
    from zscli.context import Context

__all__ = ["Status", "status_of"]


@dataclass(frozen=True, slots=True)
class Status:
    """Where the console stands.

    server: its address, without what goes without saying. account: who is logged in, empty
    for nobody. profile: empty for the default one. jobs: how many of ours run at the server.
    last: the seconds that the last call took, None before the first. toolbar: whether there
    is to be one.
    """

    server: str = ""
    account: str = ""
    profile: str = ""
    jobs: int = 0
    last: float | None = None
    toolbar: bool = True


def status_of(context: "Context", last: float | None) -> Status:
    """Return where *context* stands; what cannot be read is left out."""
    try:
        settings, profile = context.settings, context.profile
    except ZscliError:
        return Status(last=last)
    try:
        session = context.session
    except ZscliError:
        session = None
    return Status(
        server=settings.base_url.removeprefix("http://").removesuffix(CONTEXT_PATH).rstrip("/"),
        account=session.display if session is not None else "",
        profile="" if profile == DEFAULT_PROFILE else profile,
        jobs=running_jobs(context),
        last=last,
        toolbar=bool(settings["toolbar"]),
    )


def running_jobs(context: "Context") -> int:
    """Return how many jobs run in the background, as far as is known."""
    return len(context.background) if "background" in context.__dict__ else 0
