"""Real resources where a uuid or a name is wanted: offered by name, inserted by uuid."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from zscli.call.bind import bind
from zscli.completion.candidate import Candidate
from zscli.completion.engine import Knowledge, complete
from zscli.completion.insertion import insertion
from zscli.completion.live import Ask, Named
from zscli.completion.targets import condition_target, parameter_target
from zscli.errors import LineError
from zscli.language.parser import parse
from zscli.spec.model import ParamSpec

WEB1, WEB2, DB = "1a" * 16, "2b" * 16, "db" * 16
HOST, NET, NIC = "4d" * 16, "5e" * 16, "6f" * 16

CLOUD = {
    "QueryVmInstance": (
        Named(WEB1, "web-1", ("Running",)),
        Named(WEB2, "web 2", ("Stopped",)),
        Named(DB, "main-db", ("Running",)),
    ),
    "QueryHost": (Named(HOST, "host-1", ("Enabled", "10.0.0.7")),),
    "QueryL3Network": (Named(NET, "public", ("Enabled",)),),
    "QueryVmNic": (Named(NIC, "vnic1.0", ("enable", "10.0.0.9")),),
    "QueryImageStoreBackupStorage": (),
    "QueryBackupStorage": (Named(HOST, "store", ("Enabled", "ftp://me:hush@10.0.0.8/x")),),
}


class Cloud:
    """Answers from a table, and notes what it was asked."""

    def __init__(self, named: dict[str, tuple[Named, ...]]) -> None:
        self.named = named
        self.asked: list[Ask] = []

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return what the table has."""
        self.asked.append(ask)
        return self.named.get(ask.query, ())


@pytest.fixture(scope="module")
def live(knowledge: Knowledge) -> Knowledge:
    """Everything there is to complete, a cloud included."""
    return Knowledge(knowledge.catalog, knowledge.builtins, live=Cloud(CLOUD))


def offered(line: str, known: Knowledge) -> tuple[Candidate, ...]:
    """What could stand at the `|` in *line*, which is taken out."""
    return complete(line.replace("|", ""), line.index("|"), known)


EXACTLY = [
    # line                                 label and text of each                       why
    ("StopVmInstance uuid=mai|", [("main-db", f"{DB} ")], "a prefix of a name"),
    ("StopVmInstance uuid?=mai|", [("main-db", DB)], "one of many targets"),
    (f"StopVmInstance uuid?={DB},web-|", [("web-1", WEB1)], "another target"),
    ("StopVmInstance uuid=DB|", [("main-db", f"{DB} ")], "a word of it, in another case"),
    ("StopVmInstance uuid=1a1|", [("web-1", f"{WEB1} ")], "a prefix of a uuid"),
    ("StopVmInstance uuid=stopp|", [("web 2", f"{WEB2} ")], "a state"),
    ("StopVmInstance uuid='mai|", [("main-db", f"{DB}' ")], "in a quote, which it closes"),
    ("StopVmInstance uuid='web 2|", [("web 2", f"{WEB2}' ")], "a name with a blank"),
    ("StopVmInstance uuid=zzz|", [], "a name that nothing has"),
    ("StopVmInstance uuid=wb1|", [], "mere letters of a name"),
    ("DeleteHost uuid=10.0.0.7|", [("host-1", f"{HOST} ")], "an address"),
    ("DeleteHost uuid=0.7|", [("host-1", f"{HOST} ")], "a part of an address"),
    ("MigrateVm hostUuid=|", [("host-1", f"{HOST} ")], "a parameter that names a resource"),
    ("UpdateKVMHost uuid=|", [("host-1", f"{HOST} ")], "a kind of a resource"),
    ("DetachDataVolumeFromVm uuid=x vmUuid=|", [("web-1", f"{WEB1} "), ("web 2", f"{WEB2} "),
     ("main-db", f"{DB} ")], "all of them"),
    ("CreateVmInstance l3NetworkUuids=|", [("public", NET)], "an item of a list"),
    (f"CreateVmInstance l3NetworkUuids={NET},|", [], "an item that is there already"),
    ("QueryVmInstance hostUuid=|", [("host-1", f"{HOST} ")], "a field by its step"),
    ("QueryVmInstance lastHostUuid=|", [("host-1", f"{HOST} ")], "a field by its name"),
    ("QueryVmInstance hostUuid!=h|", [("host-1", f"{HOST} ")], "a field that must differ"),
    ("QueryVmInstance vmNics.l3NetworkUuid=|", [("public", f"{NET} ")], "a field two steps on"),
    ("QueryVmInstance vmNics.uuid=10.0|", [("vnic1.0", f"{NIC} ")], "the uuid of a step"),
    (f"QueryVmInstance uuid?={WEB1},m|", [("main-db", DB)], "the second uuid of a list"),
    ("QueryVmInstance uuid~=|", [], "a part of a uuid"),
    ("QueryVmInstance name=m|", [("main-db", "main-db ")], "a name"),
    ("QueryVmInstance name='web |", [("web 2", "web 2' ")], "a name in a quote"),
    ("QueryVmInstance name=web|", [("web 2", "'web 2' "), ("web-1", "web-1 ")], "names, quoted"),
    ("QueryVmInstance name?=web-1,w|", [("web 2", "'web 2'")], "the second name of a list"),
    ("QueryVmInstance vmNics.vmInstance.name=m|", [("main-db", "main-db ")], "a name further on"),
    ("QueryVmInstance state=Runn|", [("Running", "Running ")], "a state of the inventory"),
    ("QueryHost status=Connected|", [("Connected", "Connected "),
     ("Disconnected", "Disconnected ")], "a status"),
    ("QueryVmInstance host.status=Connecting|", [("Connecting", "Connecting ")], "a step's status"),
    ("QueryImageStoreBackupStorage state=Dis|", [("Disabled", "Disabled ")], "a kind's state"),
    ("CreateZone name=|", [], "the name of what does not exist yet"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "why"), EXACTLY, ids=[why for *_, why in EXACTLY])
def test_exactly(line: str, expected: list[tuple[str, str]], why: str, live: Knowledge) -> None:
    """Exactly the resources that fit are offered."""
    found = [(candidate.label, candidate.text) for candidate in offered(line, live)]
    assert found == expected


def test_note(live: Knowledge) -> None:
    """A note has uuid, state and address, without the password in an address."""
    (host,) = offered("DeleteHost uuid=|", live)
    assert (host.note, host.by_name) == (f"{HOST}, Enabled, 10.0.0.7", True)
    (store,) = offered("DeleteBackupStorage uuid=|", live)
    assert store.note == f"{HOST}, Enabled, ftp://10.0.0.8/x"


def test_what_is_asked(knowledge: Knowledge) -> None:
    """One query is asked for the uuid, the name and at most two more fields."""
    cloud = Cloud(CLOUD)
    offered("DeleteHost uuid=|", Knowledge(knowledge.catalog, live=cloud))
    assert [(ask.query, ask.fields) for ask in cloud.asked] == [
        ("QueryHost", ("uuid", "name", "state", "managementIp"))
    ]


ADDRESSES = [
    # line                                field
    ("DeleteHost uuid=|", "managementIp"),
    ("DeleteVmNic uuid=|", "ip"),
    ("DeleteEip uuid=|", "vipIp"),
    ("DeleteVip uuid=|", "ip"),
]


@pytest.mark.parametrize(("line", "field"), ADDRESSES)
def test_address(line: str, field: str, knowledge: Knowledge) -> None:
    """What has an address is found by it."""
    cloud = Cloud({})
    offered(line, Knowledge(knowledge.catalog, live=cloud))
    assert field in cloud.asked[0].more


def test_address_of_a_vm(knowledge: Knowledge) -> None:
    """A VM's address is asked of its NICs, by fields that they have."""
    cloud = Cloud({"QueryVmInstance": (Named(WEB1, "web-1", ("Running", "10.1.2.3")),)})
    known = Knowledge(knowledge.catalog, live=cloud)
    (vm,) = offered("StopVmInstance uuid=10.1|", known)
    assert (vm.text, vm.note) == (f"{WEB1} ", f"{WEB1}, Running, 10.1.2.3")
    beside = cloud.asked[0].beside
    assert beside is not None
    fields = {"uuid", beside.uuid, beside.says, beside.order}
    assert fields <= set(knowledge.catalog[beside.query].fields)


OF_UUIDS = [
    ("StopVmInstance", "QueryVmInstance"),
    ("UpdateKVMHost", "QueryHost"),
    ("GetVpcAttachedEip", "QueryVpcRouter"),
    ("UpdateHostIpmi", "QueryHost"),
    ("GetVipQos", "QueryVip"),
    ("DeleteAutoScalingTemplate", "QueryAutoScalingVmTemplate"),
    ("DeleteHybridEipRemote", "QueryHybridEipFromLocal"),
    ("PullSdnControllerTenant", "QuerySdnController"),
    ("UpdatePluginSecretResourcePool", "QuerySecretResourcePool"),
    ("DeleteLdapBinding", "QueryLdapBinding"),
    ("RemoveAccessControlListEntry", ""),
    ("DeleteLicense", ""),
]


@pytest.mark.parametrize(("name", "query"), OF_UUIDS)
def test_uuid(name: str, query: str, knowledge: Knowledge) -> None:
    """The uuid of an API is of the resource that it acts on; where that is not sure, of none."""
    api = knowledge.catalog[name]
    target = parameter_target(api, api.by_name["uuid"], knowledge.catalog)
    assert (target.ask.query if target is not None else "") == query


NOTHING = ["DeleteHost |", "DeleteHost deleteMode=|", "QueryHost |", "QueryHost limit=|", "Del|"]


@pytest.mark.parametrize("line", NOTHING)
def test_nothing_is_asked(line: str, knowledge: Knowledge) -> None:
    """Where no resource is named, no server is asked."""
    cloud = Cloud(CLOUD)
    offered(line, Knowledge(knowledge.catalog, live=cloud))
    assert cloud.asked == []


def test_no_cloud(knowledge: Knowledge) -> None:
    """Without anything that gives names, there are none."""
    assert offered("DeleteHost uuid=|", knowledge) == ()


def test_every_ask_can_be_asked(knowledge: Knowledge) -> None:
    """Every parameter that names a resource, and every field, asks what a query can answer."""
    catalog = knowledge.catalog
    cloud = Cloud({})
    known = Knowledge(catalog, live=cloud)
    for name in catalog.names:
        api = catalog[name]
        if api.is_query:
            for one in api.fields:
                target = condition_target(api, one, "=", catalog)
                if target is not None:
                    cloud.asked.append(target.ask)
        for param in () if api.is_query else api.params:
            if param.resource or param.name == "uuid":
                offered(f"{name} {param.name}=|", known)
    asks = set(cloud.asked)
    assert len(asks) > 100
    for ask in asks:
        api = catalog[ask.query]
        assert api.is_query
        assert set(ask.fields) <= set(api.fields)
        assert len(ask.fields) <= 4


def test_insertion(live: Knowledge) -> None:
    """One Tab inserts a uuid as a whole, and nothing of several."""
    assert insertion("mai", offered("StopVmInstance uuid=mai|", live)) == f"{DB} "
    assert insertion("web", offered("StopVmInstance uuid=web|", live)) is None
    assert insertion("", offered("StopVmInstance uuid=|", live)) is None


def test_same_name(knowledge: Knowledge) -> None:
    """Two resources of one name are both there; as a name they are one."""
    cloud = Cloud({"QueryVmInstance": (Named("u1", "twin"), Named("u2", "twin"))})
    known = Knowledge(knowledge.catalog, live=cloud)
    assert [one.text for one in offered("StopVmInstance uuid=tw|", known)] == ["u1 ", "u2 "]
    assert [one.text for one in offered("QueryVmInstance name=tw|", known)] == ["twin "]


def test_strange_names(knowledge: Knowledge) -> None:
    """What would steer a terminal is not shown, and what no condition can say is not offered."""
    strange = ("a\x1b[31m", "a\nb", "a'b", "a!=b", "null", "", "=", "=a")
    named = tuple(Named(f"u{number}", name) for number, name in enumerate(strange))
    known = Knowledge(knowledge.catalog, live=Cloud({"QueryVmInstance": named}))
    labels = [one.label for one in offered("StopVmInstance uuid=|", known)]
    assert labels == ["a\ufffd[31m", "a\ufffdb", "a'b", "a!=b", "null", "u5", "=", "=a"]
    assert offered("QueryVmInstance name=|", known) == ()


LINES = st.sampled_from(
    [
        "StopVmInstance uuid=", "QueryVmInstance name=", "QueryVmInstance name?=a,",
        "QueryVmInstance name~=", "CreateVmInstance l3NetworkUuids=", "QueryVmInstance name='",
        'QueryVmInstance name="', "QueryVmInstance uuid?=", "StopVmInstance uuid='",
    ]
)  # fmt: skip
ANY_NAMES = st.text("ab, '\"\\@#[{=!~%\n", max_size=6) | st.text(max_size=6)


class Sources:
    """No files and no input."""

    def read_file(self, path: str) -> str:
        """Fail: no candidate names a file."""
        raise AssertionError(path)

    def read_stdin(self, _: str = "", /) -> str:
        """Fail: no candidate reads input."""
        raise AssertionError


@pytest.mark.property
@given(line=LINES, typed=st.text("ab,'@", max_size=2), names=st.lists(ANY_NAMES, max_size=3))
@example(line="QueryVmInstance name=", typed="", names=["=", "==a", "<=", "a=b"])
@example(line="QueryVmInstance name~=", typed="", names=["=", "~=a", "!~="])
def test_inserted_it_reads(line: str, typed: str, names: list[str], knowledge: Knowledge) -> None:
    """Whatever resources are called, a candidate put into the line makes one that says it."""
    named = tuple(Named(f"u{number}", name) for number, name in enumerate(names))
    known = Knowledge(
        knowledge.catalog,
        live=Cloud({"QueryVmInstance": named, "QueryL3Network": named}),
    )
    text = line + typed
    for chosen in complete(text, len(text), known):
        assert all(0 <= b <= e <= len(chosen.label) for b, e in chosen.spans)
        try:
            parse(text[: chosen.begin])
        except LineError:
            if "'" not in line and '"' not in line:
                continue
        read = parse(text[: chosen.begin] + chosen.text)
        (command,) = read.commands
        if "Query" in line:
            call = bind(known.catalog[command.name], command, Sources())
            assert chosen.label in (call.conditions[-1].value or "") or chosen.by_name
        else:
            assert chosen.text.strip("' ") in command.arguments[-1].value


@pytest.mark.property
@given(text=st.text("StopVmInstance uuid='\",w-1@[{", max_size=40), position=st.integers(-3, 60))
def test_never_fails(text: str, position: int, live: Knowledge) -> None:
    """Any text has candidates, or none."""
    complete(f"StopVmInstance {text}", position, live)
    complete(f"QueryVmInstance vmNics.{text}", position, live)


def test_secrets_are_never_named(knowledge: Knowledge) -> None:
    """What a sensitive parameter takes is never asked for."""
    sensitive = ParamSpec("sessionUuid", resource="Zone", sensitive="value")
    api = knowledge.catalog["DeleteZone"]
    assert parameter_target(api, sensitive, knowledge.catalog) is None
    assert parameter_target(api, ParamSpec("zoneUuid", resource="Zone"), knowledge.catalog)
