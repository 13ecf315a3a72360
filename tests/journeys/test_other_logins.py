"""Logins beyond name and password: a captcha after failures, LDAP, IAM2."""

import base64
from pathlib import Path

import pytest

from tests.journey import Ran, Zscli
from zscli.simulator.server import Simulator

ADMIN = ("LogInByAccount", "accountName=admin")


@pytest.fixture
def nobody(tmp_path: Path, simulator: Simulator) -> Zscli:
    """Give a user who has not logged in to a cloud of the test's own."""
    return Zscli(tmp_path, simulator.url)


def _captcha(user: Zscli) -> tuple[str, str]:
    """Return the uuid and the code of the captcha, read from its picture's comment."""
    ran = user("GetLoginCaptcha", "resourceName=admin", "loginType=account", "-o", "json")
    png = base64.b64decode(ran.json["captcha"])
    return ran.json["captchaUuid"], png.partition(b"verifyCode ")[2][:4].decode()


def test_a_captcha_after_failed_logins(nobody: Zscli) -> None:
    """The next step is said each time, until the login succeeds."""
    for _ in range(6):
        ran = nobody(*ADMIN, "password=wrong")
        assert (ran.status, "Check the name and the password." in ran.err) == (1, True)
    ran = nobody(*ADMIN, "password=password")
    assert ran.status == 1
    assert "next: Ask for a captcha: GetLoginCaptcha resourceName=NAME" in ran.err
    assert "captchaUuid=… and the verifyCode=…" in ran.err
    uuid, _ = _captcha(nobody)
    ran = nobody(*ADMIN, "password=password", f"captchaUuid={uuid}", "verifyCode=none")
    assert "next: The captcha is another one now: GetLoginCaptcha" in ran.err
    uuid, code = _captcha(nobody)
    ran = nobody(*ADMIN, "password=password", f"captchaUuid={uuid}", f"verifyCode={code}")
    assert (ran.status, ran.err) == (0, "")
    assert nobody("QueryZone", "count=true").status == 0


def _names(ran: Ran) -> list[str]:
    assert ran.status == 0, ran.err
    return [row["name"] for row in ran.json["inventories"]]


def test_an_ldap_login(nobody: Zscli) -> None:
    """The session is that of the account which the entry is bound to."""
    assert nobody("LogInByLdap", "uid=liwei", "password=password").status == 1
    assert nobody("LogInByLdap", "uid=wangfang", "password=password").status == 0
    assert _names(nobody("QueryAccount")) == ["wangfang"]


def test_a_virtual_id_goes_into_its_project(nobody: Zscli) -> None:
    """Who works in a project makes things there, and sees them there only."""
    assert nobody("LoginIAM2VirtualID", "name=zhaomin", "password=password").status == 0
    assert _names(nobody("GetIAM2ProjectsOfVirtualID")) == ["project-east"]
    assert nobody("LoginIAM2Project", "projectName=project-east").status == 0
    assert nobody("CreateSecurityGroup", "name=sg", "--dry-run").status == 0
    assert nobody("CreateUserGroup", "name=testers").status == 0
    assert _names(nobody("QueryUserGroup")) == ["testers"]
    assert _names(nobody("QueryAccount")) == ["project-east"]
    assert nobody("LoginIAM2Platform").status == 0
    assert _names(nobody("QueryUserGroup")) == []


def test_an_account_works_with_what_is_its_own_or_shared(nobody: Zscli) -> None:
    """It makes a VM of a shared image, and is told so where something is not its own."""
    assert nobody(*ADMIN, "password=password").status == 0
    foreign = nobody.one("QueryVmInstance", "name=web-1")["uuid"]
    assert nobody("LogInByAccount", "accountName=dev-team", "password=password").status == 0
    image = nobody.one("QueryImage", "mediaType=RootVolumeTemplate")["uuid"]
    offering = nobody.one("QueryInstanceOffering")["uuid"]
    network = nobody.one("QueryL3Network")["uuid"]
    used = (f"imageUuid={image}", f"instanceOfferingUuid={offering}", f"l3NetworkUuids={network}")
    made = nobody("CreateVmInstance", "name=mine", *used)
    assert made.status == 0, made.err
    uuid = made.json["inventory"]["uuid"]
    assert nobody("StopVmInstance", f"uuid={uuid}").status == 0
    refused = nobody("StopVmInstance", f"uuid={foreign}")
    assert (refused.status, "is not the owner of the resource" in refused.err) == (1, True)
    refused = nobody("CreateZone", "name=z")
    assert (refused.status, "ID.1002" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("account", "user", "status"), [("dev-team", "zhangwei", 0), ("finance", "lina", 1)]
)
def test_a_user_needs_a_policy(nobody: Zscli, account: str, user: str, status: int) -> None:
    """Both see the VMs of their account; only who has a policy for it stops one."""
    login = ("LogInByUser", f"accountName={account}", f"userName={user}", "password=password")
    assert nobody(*login).status == 0
    uuid = nobody.one("QueryVmInstance", "state=Running")["uuid"]
    ran = nobody("StopVmInstance", f"uuid={uuid}")
    assert ran.status == status
    assert not status or "is denied by default" in ran.err
