"""Every API as an Action, as the old SDK has them; made when it is first asked for.

action = api_actions.StopVmInstanceAction()
action.uuid = "…"
action.timeout = 30000
action.sessionUuid = session_uuid
evt = action.run()
print(evt.inventory.state)
"""

from functools import cache
from typing import Any

from zscli.sdk.messages import Message, api_named, catalog, message_class

__all__ = ["Action"]


class Action(Message):
    """A message that can be sent. out: what run returned last. reply: a query's whole answer."""

    own = Message.own | {"out", "reply"}

    def run(self) -> Any:
        """Send the call, wait for its job, and return its answer; a query's list of inventories.

        The server is the one that ZS_SERVER_IP and the like name. Raises InvalidParams with
        all problems before anything is sent, NotLoggedIn without sessionUuid where the API
        needs one, ApiError, JobTimeout and TransportError.
        """
        from zscli.sdk.api import sync_call  # slow, and not needed to import

        reply = sync_call(self)
        self.reply = reply
        self.out = reply.inventories if catalog()[self.api].is_query else reply
        return self.out


@cache
def _action_class(api: str) -> type[Action]:
    message = message_class(api)
    about = {"api": api, "__module__": __name__, "__doc__": message.__doc__}
    return type(f"{api}Action", (Action, message), about)


def __getattr__(name: str) -> type[Action]:
    if name.startswith("_"):
        raise AttributeError(name)
    made = globals()[name] = _action_class(api_named(name, "", "Action"))
    return made


def __dir__() -> list[str]:
    return sorted([*__all__, *(f"{name}Action" for name in catalog().names)])
