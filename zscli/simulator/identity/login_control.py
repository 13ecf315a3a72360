"""Failed logins: they are counted by name, and from some number on a captcha is asked for.

The server's own module for it is not public: the codes and the captcha's APIs are the protocol's,
the numbers are configs of ours. Source: protocol, sections 4.2 and 4.5.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.identity.captcha import new_code, picture
from zscli.simulator.refusal import Refusal, failed, not_found
from zscli.simulator.world.instants import kept, read_kept

__all__ = ["LOGIN_CONTROL_BEHAVIOURS", "guarded"]

CAPTCHA = "CaptchaInventory"
"""A row for each name that failed: how often, since when, and its captcha once there is one."""

LOGIN_TYPES = ("account", "iam2", "ldap")
_WRONG = "ID.1000"
_FEATURE = "BASIC_LOGIN_CONTROL_AUTH"

Who = Callable[[Ask], tuple[str, str]]
"""Says of a login its type and the name that wants in."""


def guarded(login: Callable[[Ask], dict[str, Any]], who: Who) -> Behaviour:
    """Return a login that counts its failures, and asks for a captcha when they are too many.

    What a refused login wrote must outlive its refusal, which would take it back: so the refusal
    comes in a part of its own.
    """

    def attempt(ask: Ask) -> Work:
        count = _Count(ask, *who(ask))
        refusal = count.refusal()
        if refusal is None:
            try:
                answer = login(ask)
            except Refusal as error:
                refusal = error
                if error.code == _WRONG:
                    count.one_more()
            else:
                count.forget()
                return answer
        yield 0.0
        raise refusal

    return attempt


class _Count:
    """The failed logins of one name."""

    def __init__(self, ask: Ask, kind: str, name: str) -> None:
        self._ask = ask
        self._identity = f"{kind}:{name}".lower()  # names are the same in any case
        found = ask.world.find(CAPTCHA, targetResourceIdentity=self._identity)
        self._row: dict[str, Any] | None = found[0] if found else None

    @property
    def failures(self) -> int:
        """How many logins of this name failed, one after the other."""
        return int(self._row["attempts"]) if self._row else 0

    @property
    def needs_captcha(self) -> bool:
        """Whether the next login of this name needs a captcha."""
        after = _number(self._ask, "captcha.failures")
        return bool(after) and self.failures >= after

    def refusal(self) -> Refusal | None:
        """Return why a login of this name is not even tried, None when it is."""
        if self._is_locked():
            return Refusal("LOGIN_CONTROL.1002", f"the identity[{self._identity}] is locked")
        if not self.needs_captcha or self._row is None:
            return None
        uuid, code = self._ask.params.get("captchaUuid"), self._ask.params.get("verifyCode")
        if not uuid or not code:
            return Refusal(
                "LOGIN_CONTROL.1005", f"a captcha is needed to log in as [{self._identity}]"
            )
        if uuid == self._row["uuid"] and self._is_fresh() and code == self._row["verifyCode"]:
            return None
        self.captcha(anew=True)
        return Refusal("LOGIN_CONTROL.1003", f"wrong captcha[uuid:{uuid}]")

    def _is_locked(self) -> bool:
        after = _number(self._ask, "lock.failures")
        if not after or self.failures < after or self._row is None:
            return False
        until = read_kept(self._row["lastFailure"])
        until += timedelta(seconds=_number(self._ask, "lock.period"))
        if self._ask.clock.now() < until:
            return True
        self.forget()
        return False

    def _is_fresh(self) -> bool:
        """Whether there is a captcha that is young enough."""
        if self._row is None or not self._row.get("verifyCode"):
            return False
        minutes = float(self._ask.config("captcha", "captcha.valid.period") or 0)
        made = read_kept(self._row["drawn"])
        return self._ask.clock.now() <= made + timedelta(minutes=minutes)

    def one_more(self) -> None:
        """Count a login that failed."""
        now = kept(self._ask.clock.now())
        if self._row is None:
            record = {"targetResourceIdentity": self._identity, "attempts": 0}
            self._row = self._ask.world.insert(CAPTCHA, record)
        self._change(attempts=self.failures + 1, lastFailure=now)

    def forget(self) -> None:
        """Begin to count anew."""
        if self._row is not None:
            self._ask.world.delete(CAPTCHA, self._row["uuid"])
            self._row = None

    def captcha(self, *, anew: bool = False) -> dict[str, Any]:
        """Return the captcha as the server answers; a new one when the old one is too old."""
        if self._row is None:
            return {}
        if anew or not self._is_fresh():
            self._change(verifyCode=new_code(), drawn=kept(self._ask.clock.now()))
        return {"captchaUuid": self._row["uuid"], "captcha": picture(self._row["verifyCode"])}

    def _change(self, **changes: Any) -> None:
        if self._row is not None:
            self._row = self._ask.world.update(CAPTCHA, self._row["uuid"], **changes)


def _number(ask: Ask, name: str) -> int:
    return int(ask.config("loginControl", name) or 0)


def _count(ask: Ask, name: str) -> _Count:
    """Return the count for the name under a parameter; SYS.1006 for an unknown type of login."""
    kind = str(ask.params["loginType"])
    if kind.lower() not in LOGIN_TYPES:
        raise failed(f"unsupported login type {kind}")
    return _Count(ask, kind, str(ask.params[name]))


def login_captcha(ask: Ask) -> dict[str, Any]:
    """GetLoginCaptcha: the captcha of a name that needs one; empty for all others."""
    count = _count(ask, "resourceName")
    return count.captcha() if count.needs_captcha else {}


def refresh_captcha(ask: Ask) -> dict[str, Any]:
    """RefreshCaptcha: another code for the same captcha; SYS.1003 for an unknown one."""
    uuid = str(ask.params["uuid"])
    row = ask.world.get(CAPTCHA, uuid)
    if row is None:
        raise not_found("uuid", uuid, "Captcha")
    kind, _, name = str(row["targetResourceIdentity"]).partition(":")
    return _Count(ask, kind, name).captcha(anew=True)


def login_procedures(ask: Ask) -> dict[str, Any]:
    """GetLoginProcedures: whether a login of this name takes more than the password."""
    if not _count(ask, "username").needs_captcha:
        return {"procedures": []}
    return {"procedures": [{"order": 0, "name": _FEATURE, "properties": {}}]}


def unlock(ask: Ask) -> dict[str, Any]:
    """UnlockIdentity: a name that failed too often may try again, without a captcha."""
    _count(ask, "resourceName").forget()
    return {}


LOGIN_CONTROL_BEHAVIOURS: dict[str, Behaviour] = {
    "GetLoginCaptcha": login_captcha,
    "GetLoginProcedures": login_procedures,
    "RefreshCaptcha": refresh_captcha,
    "UnlockIdentity": unlock,
}
"""What the portal calls for the APIs of this module."""
