"""Every validation of sections 5.4 and 6, with its code and its exact words."""

from typing import Any

import pytest

from zscli.simulator.checks.validate import ResourceGone, check_resource_uuid, validated
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec, ParamSpec, Rest

V = "org.zstack.header.message.ApiMessageParamValidator"
UUID = "7c3d0e1f2a3b4c5d8e7f8091a2b3c4d5"


def _api(param: ParamSpec, verb: str = "Update", method: Any = "PUT") -> ApiSpec:
    return ApiSpec(
        name=f"{verb}Zone",
        verb=verb,
        resource="Zone",
        category="zone",
        summary="",
        message="",
        rest=Rest(method, "/zones/{uuid}"),
        params=(param,),
        is_query=False,
        is_sync=False,
        needs_session=True,
    )


def f(**fields: Any) -> ParamSpec:
    """Return a parameter called f; short, for the tables."""
    return ParamSpec("f", **fields)


REFUSED: list[tuple[str, ParamSpec, Any, str, str]] = [
    (
        "mandatory",
        f(required=True),
        None,
        "SYS.1007",
        f"field[f] of message[{V}] is mandatory, can not be null",
    ),
    (
        "too long",
        f(max_length=3),
        "abcd",
        "SYS.1007",
        f"field[f] of message[{V}] exceeds max length of string. expected was <= 3, actual was 4",
    ),
    (
        "too short",
        f(min_length=3),
        "ab",
        "SYS.1007",
        (
            f"field[f] of message[{V}] less than the min length of string. "
            "expected was >= 3, actual was 2"
        ),
    ),
    (
        "no valid value, case matters",
        f(choices=("a", "b")),
        "A",
        "SYS.1007",
        f"valid value for field[f] of message[{V}] are [a, b], but A found",
    ),
    (
        "no valid value in a list",
        f(type="list", choices=("a", "b")),
        ["a", "x"],
        "SYS.1007",
        f"valid value for field[f] of message[{V}] are [a, b], but x found",
    ),
    (
        "the regex must match the whole value",
        f(regex="[a-z]+"),
        "ab1",
        "SYS.1007",
        f"valid regex value for field[f] of message[{V}] are [a-z]+, but ab1 found",
    ),
    (
        "an empty list",
        f(type="list", nonempty=True),
        [],
        "SYS.1007",
        "field[f] must be a nonempty list",
    ),
    (
        "a null element",
        f(type="list"),
        ["a", None],
        "SYS.1007",
        "field[f] cannot contain a NULL element",
    ),
    (
        "a blank string is trimmed to an empty one",
        f(empty_string=False),
        "  ",
        "SYS.1007",
        "field[f] cannot be an empty string",
    ),
    (
        "an empty string in a list",
        f(type="list", empty_string=False),
        [""],
        "SYS.1007",
        "field[f] cannot contain any empty string",
    ),
    (
        "out of range",
        f(type="integer", range=(1, 9)),
        10,
        "SYS.1007",
        "field[f] must be in range of [1, 9]",
    ),
    (
        "out of range with units",
        f(type="long", range=(1, 9), range_unit=("B", "GB")),
        0,
        "SYS.1007",
        "field[f] must be in range of [1 B, 9 GB]",
    ),
    (
        "an unknown uuid",
        f(resource="Zone"),
        UUID,
        "SYS.1003",
        f"invalid field[f], resource[uuid:{UUID}, type:ZoneVO] not found",
    ),
    (
        "unknown uuids of a list",
        f(type="list", resource="Cluster"),
        ["u1", "u2"],
        "SYS.1003",
        "invalid field[f], resource[uuids:[u1, u2], type:ClusterVO] not found",
    ),
]


@pytest.mark.parametrize(
    ("param", "value", "code", "details"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_refusals(world: World, param: ParamSpec, value: Any, code: str, details: str) -> None:
    """Code and details are the server's, including its validator's own class name (5.4)."""
    with pytest.raises(Refusal) as caught:
        validated(world, _api(param), {"f": value})
    assert (caught.value.code, caught.value.details) == (code, details)


ORDER: list[tuple[str, ParamSpec, Any, str]] = [
    ("a blank is no null", f(required=True, min_length=1), "  ", "less than the min length"),
    ("length before choices", f(max_length=2, choices=("a",)), "abc", "exceeds max length"),
    ("shortness before choices", f(min_length=5, choices=("a",)), "abc", "less than the min"),
    ("choices before the regex", f(choices=("a",), regex="b"), "c", "valid value for"),
    ("the regex before emptiness", f(regex="b+", empty_string=False), "", "valid regex value"),
    (
        "an empty list before its elements",
        f(type="list", nonempty=True, empty_string=False, resource="Zone"),
        [],
        "must be a nonempty list",
    ),
    ("nulls before empty texts", f(type="list", empty_string=False), ["", None], "NULL element"),
    ("emptiness before existence", f(empty_string=False, resource="Zone"), "", "an empty string"),
    ("the range before existence", f(type="long", range=(1, 9), resource="Zone"), 10, "range of"),
]


@pytest.mark.parametrize(
    ("param", "value", "said"), [row[1:] for row in ORDER], ids=[row[0] for row in ORDER]
)
def test_the_first_that_is_wrong_ends_it(
    world: World, param: ParamSpec, value: Any, said: str
) -> None:
    """Of several things that are wrong with a field, the server's first one is told (6)."""
    with pytest.raises(Refusal) as caught:
        validated(world, _api(param), {"f": value})
    assert said in caught.value.details


ACCEPTED: list[tuple[str, ParamSpec, Any, Any]] = [
    ("texts are trimmed", f(), " a ", "a"),
    ("unless they are not", f(trim=False), " a ", " a "),
    ("elements are not trimmed", f(type="list"), [" a "], [" a "]),
    ("the default comes in", f(default="grace"), None, "grace"),
    ("the ends of a range belong to it", f(type="integer", range=(1, 9)), 9, 9),
    ("a guessed resource is not checked", f(resource="Zone", resource_guessed=True), "u", "u"),
    ("nor one that no row can be", f(resource="Captcha"), "u", "u"),
]


@pytest.mark.parametrize(
    ("param", "value", "found"), [row[1:] for row in ACCEPTED], ids=[row[0] for row in ACCEPTED]
)
def test_what_is_accepted(world: World, param: ParamSpec, value: Any, found: Any) -> None:
    """Values that fit come back trimmed and with defaults (section 6)."""
    assert validated(world, _api(param), {"f": value}) == {"f": found}


def test_deleting_what_is_gone(world: World) -> None:
    """A delete of a missing resource succeeds for a proper uuid only (section 5.4)."""
    api = _api(ParamSpec("uuid", resource="Zone"), "Delete", "DELETE")
    with pytest.raises(ResourceGone):
        validated(world, api, {"uuid": UUID})
    with pytest.raises(Refusal, match=r"invalid value\[x\] of field \[uuid\]") as caught:
        validated(world, api, {"uuid": "x"})
    assert caught.value.code == "SYS.1003"


@pytest.mark.parametrize("uuid", ["x", UUID.upper(), UUID[:-1], UUID[:12] + "0" + UUID[13:]])
def test_resource_uuid(uuid: str) -> None:
    """`resourceUuid` must be a uuid of RFC 4122 in lower case without dashes (5.4)."""
    with pytest.raises(Refusal, match="is not a valid uuid"):
        check_resource_uuid({"resourceUuid": uuid})
    check_resource_uuid({"resourceUuid": UUID})
