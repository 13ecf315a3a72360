"""Checks come in the server's order, and a call changes everything or nothing."""

from typing import Any

import pytest

from zscli.simulator.ask import Ask, Work
from zscli.simulator.refusal import failed

UUID = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"


def _zone(node: Any, **params: Any) -> tuple[int, dict[str, Any]]:
    result: tuple[int, dict[str, Any]] = node.call("POST", "/zones", {"params": params})
    return result


def test_parameters_are_checked_before_the_session(node: Any) -> None:
    """A bad parameter with an expired session is SYS.1007, not ID.1001 (section 1.11)."""
    node.session = "0" * 32
    assert node.error("POST", "/zones", {"params": {}})[0] == "SYS.1007"
    assert node.error("POST", "/zones", {"params": {"name": "z"}})[0] == "ID.1001"


def test_a_create_answers_its_inventory(node: Any) -> None:
    """The job's result is `inventory` with US timestamps and without nulls (1.8, 1.10)."""
    status, body = _zone(node, name="z", resourceUuid=UUID)
    date = "Nov 23, 2024 4:05:09 PM"
    assert status == 200
    assert body == {
        "inventory": {
            "uuid": UUID,
            "name": "z",
            "isDefault": False,
            "createDate": date,
            "lastOpDate": date,
        }
    }


def test_the_same_uuid_twice(node: Any) -> None:
    """A duplicate `resourceUuid` is SYS.1000 in the database's words (section 5.4)."""
    _zone(node, name="z", resourceUuid=UUID)
    code, details = node.error("POST", "/zones", {"params": {"name": "y", "resourceUuid": UUID}})
    assert code == "SYS.1000"
    assert f"Duplicate entry '{UUID}'" in details


def test_a_malformed_resource_uuid(node: Any) -> None:
    """It is SYS.1007 and comes after the session check (sections 1.11 and 5.4)."""
    code, _ = node.error("POST", "/zones", {"params": {"name": "y", "resourceUuid": "x"}})
    assert code == "SYS.1007"


def test_what_is_not_modelled(node: Any) -> None:
    """An API without a behaviour is refused, never answered with an invented success."""
    code, details = node.error("GET", "/licenses")
    assert (code, details) == ("SYS.1014", "the simulator does not model APIGetLicenseInfo")


def test_tags_of_a_create_are_kept(node: Any) -> None:
    """Known system tags and user tags become rows; duplicates and ephemeral ones do not (9.3)."""
    body = {
        "params": {"name": "z", "resourceUuid": UUID},
        "systemTags": ["hostname::a", "hostname::a", "ephemeral::x"],
        "userTags": ["blue"],
    }
    assert node.call("POST", "/zones", body)[0] == 200
    _, system = node.call("GET", f"/system-tags?q=resourceUuid={UUID}")
    _, user = node.call("GET", f"/user-tags?q=resourceUuid={UUID}")
    kept = [(t["tag"], t["type"], t["resourceType"]) for t in system["inventories"]]
    assert kept == [("hostname::a", "System", "ZoneVO")]
    assert [t["tag"] for t in user["inventories"]] == ["blue"]


def test_an_unknown_tag_on_a_create(node: Any) -> None:
    """It is SYS.1007 and nothing is created (section 9.3)."""
    body = {"params": {"name": "z"}, "systemTags": ["no::such"]}
    assert node.error("POST", "/zones", body) == ("SYS.1007", "no system tag matches no::such")
    assert node.world.count("ZoneInventory") == 0


def test_validation_only(node: Any) -> None:
    """`ephemeral::validationOnly` checks, answers an empty success and changes nothing (1.11)."""
    body = {"params": {"name": "z"}, "systemTags": ["ephemeral::validationOnly"]}
    assert node.call("POST", "/zones", body) == (200, {})
    assert node.world.count("ZoneInventory") == 0


def test_deleting_twice(node: Any) -> None:
    """The second delete of a resource succeeds too (section 5.4)."""
    _zone(node, name="z", resourceUuid=UUID)
    for _ in range(2):
        assert node.call("DELETE", f"/zones/{UUID}") == (200, {})


def test_a_refusal_takes_everything_back(make_node: Any) -> None:
    """What a behaviour wrote before it refused is gone."""

    def half(ask: Ask) -> dict[str, Any]:
        ask.world.insert("ZoneInventory", {"name": "left over"})
        raise failed("no")

    node = make_node(behaviours={"CreateZone": half})
    node.log_in()
    assert node.error("POST", "/zones", {"params": {"name": "z"}}) == ("SYS.1006", "no")
    assert node.world.count("ZoneInventory") == 0


def test_a_fault_of_a_behaviour_is_an_internal_error(make_node: Any) -> None:
    """An unexpected exception is SYS.1000 with its message (section 5.4)."""

    def broken(ask: Ask) -> dict[str, Any]:
        raise KeyError(ask.api.name)

    node = make_node(behaviours={"CreateZone": broken})
    node.log_in()
    code, details = node.error("POST", "/zones", {"params": {"name": "z"}})
    assert code == "SYS.1000"
    assert "KeyError" in details


def test_intermediate_states_are_seen(make_node: Any) -> None:
    """Between two yields of a behaviour what it wrote can be queried."""

    def slow(ask: Ask) -> Work:
        row = ask.world.insert("ZoneInventory", {"name": "z", "state": "Creating"})
        yield 0.5
        row = ask.world.update("ZoneInventory", row["uuid"], state="Enabled")
        return ask.inventory("ZoneInventory", row)

    node = make_node(behaviours={"CreateZone": slow}, delay=(0.2, 0.2))
    node.log_in()
    job = node.raw("POST", "/zones", {"params": {"name": "z"}})
    states = set()
    for _ in range(10_000):
        _, body = node.call("GET", "/zones?fields=state")
        states |= {row["state"] for row in body["inventories"]}
        if "Enabled" in states:
            break
    assert job.status == 202
    assert states == {"Creating", "Enabled"}


def test_text_that_is_no_unicode(node: Any) -> None:
    """Half a character in a name is no part of a zone's name, and is kept as `?` elsewhere."""
    assert node.error("POST", "/zones", {"params": {"name": "a\ud800"}})[0] == "SYS.1007"
    account = {"params": {"name": "a\ud800", "password": "x"}}
    assert node.call("POST", "/accounts", account)[1]["inventory"]["name"] == "a?"
    _, event = node.message("CreateAccount", name="b\udfff", password="x")
    assert event["inventory"]["name"] == "b?"
    assert _zone(node, name="z")[0] == 200


def test_success_is_html_safe_and_sync_errors_are_not(node: Any) -> None:
    """Gson's escaping is in success bodies, not in a sync API's error (section 1.10)."""
    node.world.insert("ZoneInventory", {"name": "a=b<c>'&"})
    assert r"a\u003db\u003cc\u003e\u0027\u0026" in node.raw("GET", "/zones").text
    assert "field[x]" in node.raw("GET", "/zones?q=x=1").text


@pytest.mark.parametrize(
    ("path", "body", "key", "value"),
    [
        ("/management-nodes/actions", {"getVersion": {}}, "version", "5.2.1"),
        (
            "/management-nodes/actions",
            {"getCurrentTime": {}},
            "currentTime",
            {"MillionSeconds": 1732377909000, "Seconds": 1732377909},
        ),
    ],
)
def test_the_node_speaks_of_itself(
    node: Any, path: str, body: dict[str, Any], key: str, value: object
) -> None:
    """Version and time need no session (section 10)."""
    status, found = node.call("PUT", path, body, {})
    assert (status, found) == (200, {"success": True, key: value})


def test_health(node: Any) -> None:
    """IsReadyToGo, IsOpensourceVersion and the time zone answer as in section 10."""
    assert node.call("GET", "/management-nodes/ready", headers={}) == (200, {})
    assert node.call("GET", "/meta-data/opensource", headers={}) == (200, {"opensource": True})
    header = {"authorization": "OAuth nobody"}
    zone = node.call("GET", "/management-nodes/platform-timezone", headers=header)
    assert zone == (200, {"timezone": "UTC", "offset": "+00:00"})
