"""What the server said, as objects."""

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.sdk import inventories
from zscli.sdk.messages import catalog
from zscli.sdk.records import Answer
from zscli.sdk.types import Types

SHANGHAI = timezone(timedelta(hours=8))
VM = {
    "uuid": "0" * 32,
    "name": "网页-1",
    "state": "Running",
    "memorySize": 2**33,
    "createDate": "Nov 23, 2024 4:05:09 PM",
    "allVolumes": [{"uuid": "1" * 32, "name": "root", "actualSize": 7, "installPath": "/a"}],
    "vmNics": [],
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def types(zone: tzinfo = SHANGHAI) -> Types:
    """Return the types of the catalog, in a zone."""
    return Types(catalog(), lambda: zone)


@pytest.fixture
def vm() -> Any:
    """Give a VM."""
    return types().of("VmInstanceInventory").record(copy.deepcopy(VM))


def test_fields_are_attributes_and_items_to_any_depth(vm: Any) -> None:
    """A field is an attribute and an item, in lists and below them, too."""
    assert vm.allVolumes[0].actualSize == 7
    assert vm["allVolumes"][0]["actualSize"] == 7
    assert isinstance(vm.allVolumes[0], inventories.VolumeInventory)
    assert isinstance(vm, inventories.VmInstanceInventory)


def test_what_was_left_out_is_none(vm: Any) -> None:
    """A field that the type has and the server left out is None, and no item."""
    assert vm.description is None
    assert "description" not in vm
    assert vm.get("description", "-") == "-"
    with pytest.raises(KeyError):
        vm["description"]


MISTAKES = [
    # attribute     what the error says
    ("naame", "VmInstanceInventory has no field naame. Did you mean name"),
    ("hostUuuid", "VmInstanceInventory has no field hostUuuid. Did you mean hostUuid"),
    ("zzzzzz", "VmInstanceInventory has no field zzzzzz."),
]


@pytest.mark.parametrize(("name", "said"), MISTAKES)
def test_a_typo_is_an_error(vm: Any, name: str, said: str) -> None:
    """A name that the type does not have is an AttributeError with near names."""
    with pytest.raises(AttributeError) as caught:
        getattr(vm, name)
    assert str(caught.value).startswith(said)
    assert not hasattr(vm, name)


def test_what_the_server_says_wins_over_the_specs() -> None:
    """A field that the specs do not know is there when the server sends it."""
    vm = types().of("VmInstanceInventory").record({"brandNew": {"x": [1, {"y": 2}]}})
    assert vm.brandNew.x[1].y == 2
    assert vm.brandNew.whatever is None


def test_a_subtypes_field_is_no_typo() -> None:
    """A HostInventory may be a KVM host's: the fields of subtypes are None, not errors."""
    host = types().of("HostInventory").record({"uuid": "0" * 32})
    assert host.sshPort is None
    assert issubclass(inventories.KVMHostInventory, inventories.HostInventory)


def test_instants_are_aware(vm: Any) -> None:
    """CreateDate stays as sent; created is the same instant, aware; updated may be None."""
    assert vm.createDate == "Nov 23, 2024 4:05:09 PM"
    assert vm.created == datetime(2024, 11, 23, 8, 5, 9, tzinfo=UTC)
    assert vm.created.utcoffset() == timedelta(hours=8)
    assert vm.updated is None
    assert vm.instant("createDate") == vm.created


def test_the_zone_is_asked_for_once_and_late(vm: Any) -> None:
    """No zone is asked for until an instant is, and then once."""
    asked: list[int] = []

    def zone() -> tzinfo:
        asked.append(1)
        return UTC

    one = Types(catalog(), zone).of("VmInstanceInventory").record(VM)
    assert one.name
    assert asked == []
    assert one.created == one.created
    assert asked == [1]


def test_equal_by_content(vm: Any) -> None:
    """Records are equal when their content is, also to a dict; they cannot be hashed."""
    assert vm == types(UTC).of("").record(copy.deepcopy(VM))
    assert vm == VM
    assert vm != {**VM, "name": "x"}
    assert vm != "vm"
    with pytest.raises(TypeError):
        hash(vm)


def test_a_record_keeps_what_the_server_said(vm: Any) -> None:
    """Nothing can be set, and changing what to_dict gives changes nothing here."""
    with pytest.raises(AttributeError, match="name cannot be set"):
        vm.name = "x"
    content = vm.to_dict()
    content["allVolumes"][0]["name"] = "changed"
    assert vm.allVolumes[0].name == "root"


def test_repr_is_short_and_hides_secrets() -> None:
    """A repr begins with what tells resources apart; secrets are hidden, long texts cut."""
    many = {f"field{number}": number for number in range(20)}
    shown = repr(
        types()
        .of("VmInstanceInventory")
        .record(
            {"consolePassword": "geheim", "description": "x" * 500, "vmNics": [1, 2], **VM, **many}
        )
    )
    assert shown.startswith("VmInstanceInventory(name='网页-1', uuid='000")
    assert "geheim" not in shown
    assert "consolePassword=******" in shown
    assert shown.endswith("…)")
    assert len(shown) < 400


HIDDEN = [
    # type                     a record of it                       why it is here
    ("SessionInventory", {"uuid": "5e55", "accountUuid": "a"}, "a session's uuid opens the cloud"),
    ("AccessKeyInventory", {"AccessKeySecret": "5e55"}, "a secret by its name"),
    ("ImageInventory", {"url": "http://user:5e55@host/x"}, "a password in an address"),
    ("SystemTagInventory", {"tag": "rootPassword::5e55"}, "a password in a tag"),
    ("", {"data": '{"password": "5e55"}'}, "a password in JSON"),
]


@pytest.mark.parametrize(("name", "content", "why"), HIDDEN, ids=[why for *_, why in HIDDEN])
def test_a_repr_hides_what_is_secret_within(name: str, content: dict[str, Any], why: str) -> None:
    """A secret stands in the record, but not in its repr."""
    record = types().of(name).record(content)
    assert "5e55" not in repr(record), why
    assert "******" in repr(record)
    assert record.to_dict() == content


COPIES = [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]  # noqa: S301 our own


@pytest.mark.parametrize("made", COPIES, ids=["copy", "deepcopy", "pickle"])
def test_copies_and_pickles_are_faithful(vm: Any, made: Callable[[Any], Any]) -> None:
    """A copy has the content, the type to any depth, and the node's time zone."""
    other = made(vm)
    assert other == vm
    assert other is not vm
    assert type(other) is type(vm)
    assert isinstance(other.allVolumes[0], inventories.VolumeInventory)
    assert other.created.utcoffset() == timedelta(hours=8)
    assert other.description is None
    with pytest.raises(AttributeError, match="Did you mean name"):
        other.naame  # noqa: B018


@pytest.mark.parametrize("made", COPIES, ids=["copy", "deepcopy", "pickle"])
def test_copies_of_answers_are_faithful(made: Callable[[Any], Any]) -> None:
    """An answer keeps its job, its time, and the type of what is in it; so does a bare record."""
    shape = types().of_answer(catalog()["StartVmInstance"])
    answer = Answer({"inventory": VM}, shape, job_uuid="0b" * 16, elapsed=1.5)
    other = made(answer)
    assert other == answer
    assert (other.job_uuid, other.elapsed, other.error) == ("0b" * 16, 1.5, None)
    assert isinstance(other.inventory, inventories.VmInstanceInventory)
    assert str(other.inventory.created) == "2024-11-23 16:05:09+08:00"
    unknown = types().of("")
    assert made(unknown.record({"a": {"b": 1}})).a.b == 1
    assert made(Answer({"a": 1}, unknown)).a == 1


def test_a_deep_copy_shares_nothing(vm: Any) -> None:
    """What is done to the list of a copy is not done to the list of the record."""
    copy.deepcopy(vm).allVolumes.clear()
    assert len(vm.allVolumes) == 1


def test_dir_lists_fields_and_instants(vm: Any) -> None:
    """What an interactive Python completes: fields of the type, instants, methods."""
    assert {"name", "description", "created", "updated", "to_dict"} <= set(dir(vm))


def test_an_answer_without_a_part_has_none() -> None:
    """inventory, inventories, total and error of an answer are None where it has none."""
    answer = types().of_answer(catalog()["DeleteZone"]).record({})
    assert isinstance(answer, Answer)
    assert (answer.inventory, answer.inventories, answer.total, answer.error) == (None,) * 4
    assert answer.success is True
    shape = types().of("")
    assert Answer({"success": False, "error": {"code": "SYS.1000"}}, shape).success is False
    assert Answer({"error": {"code": "SYS.1000"}}, shape).error.code == "SYS.1000"


@pytest.mark.property
@given(st.dictionaries(st.text(), JSON))
def test_to_dict_is_the_inverse_of_making(content: dict[str, Any]) -> None:
    """Whatever JSON the server sends, the record gives it back, and a repr can be made."""
    record = types().of("").record(content)
    assert record.to_dict() == content
    assert record == content
    assert repr(record)
    for name, value in content.items():
        found = record[name]
        assert found == value or isinstance(found, list)
