"""Every record of specs/zstack-5.2 keeps the rules of specs/README.md.

The records are walked inside a few tests, each of which reports all failures at once.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pytest

from specs.converter.layout import write_plain, write_records
from specs.converter.overrides import HASHED, NOT_SECRET
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog, specs_folder
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.spec.names import split_name

FOLDER = specs_folder()
TYPES = {"any", "boolean", "double", "integer", "list", "long", "map", "string"}
API_KEYS = {
    "common",
    "fields",
    "inventory",
    "message",
    "newer",
    "params",
    "query",
    "rest",
    "result",
    "session",
    "summary",
    "sync",
}
PARAM_KEYS = set(ParamSpec.__dataclass_fields__) - {"common"}
SHARED_PATHS = {
    # Two APIs may answer the same GET; the server decides, and we ask by the main path.
    "GetCandidateBackupStorageForCreatingImage",
    "GetFreeIp",
}
STRUCTS_WITHOUT_FIELDS = {"MiniHostInfo", "PolicyStatement"}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The catalog that comes with zscli."""
    return load_catalog()


@pytest.fixture(scope="module")
def records() -> dict[str, dict[str, Any]]:
    """Every API's record as it stands in its file."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((FOLDER / "apis").glob("*.json")):
        found |= json.loads(path.read_text())
    return found


def every_param(catalog: Catalog) -> Iterator[tuple[str, ParamSpec]]:
    """Yield each parameter of each API, with the API's name."""
    for name in catalog.names:
        for param in catalog[name].params:
            yield name, param
    for struct in ("DiskAO", "SecurityGroupRuleAO", "ResourceConfigAO", "VmNicSecurityGroupRefAO"):
        for param in catalog.struct(struct) or ():
            yield struct, param


def routed(catalog: Catalog) -> Iterator[ApiSpec]:
    """Yield the APIs that have a REST route."""
    for name in catalog.names:
        if catalog[name].rest is not None:
            yield catalog[name]


def test_counts(catalog: Catalog) -> None:
    """All APIs are there, with and without REST, in a readable number of files."""
    with_rest = list(routed(catalog))
    assert len(catalog) == 2045
    assert len(with_rest) == 1905
    assert 40 <= len(catalog.categories) <= 65
    largest = max(len(catalog.by_category(category)) for category in catalog.categories)
    assert largest <= 130
    assert len(catalog.by_category("system")) <= 50


def test_an_api_stands_in_one_file_only() -> None:
    """No name is in two categories."""
    names = Counter(
        name for path in (FOLDER / "apis").glob("*.json") for name in json.loads(path.read_text())
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_keys_of_apis(records: Mapping[str, Mapping[str, Any]]) -> None:
    """A record has a summary and only keys that the schema knows; none is empty."""
    wrong = [
        (name, key)
        for name, record in records.items()
        for key, value in record.items()
        if key not in API_KEYS or (key != "session" and value in (None, "", [], {}, False))
    ]
    assert wrong == []
    assert [name for name, record in records.items() if "summary" not in record] == []


def test_keys_of_parameters(records: Mapping[str, Mapping[str, Any]]) -> None:
    """A parameter has a name and a note, and only keys that ParamSpec has."""
    wrong = [
        (name, param)
        for name, record in records.items()
        for param in record.get("params", ())
        if not {"name", "note"} <= set(param) <= PARAM_KEYS
    ]
    assert wrong == []


def test_verbs(catalog: Catalog) -> None:
    """Every name begins with a verb that is known, or is listed as irregular."""
    assert [name for name in catalog.names if split_name(name)[0] == name != "ZQLQuery"] == [
        "BatchQuery",
        "LogIn",
        "LogOut",
    ]


def test_what_destroys_something(catalog: Catalog) -> None:
    """The names exist, none is a read, each has a sentence, and no deletion is forgotten."""
    found = json.loads((FOLDER / "destructive.json").read_text())
    destructive, harmless = found["destructive"], found["harmless"]
    assert set(found) == {"destructive", "harmless"}
    assert {*destructive, *harmless} - set(catalog.names) == set()
    assert destructive.keys() & harmless.keys() == set()
    assert [name for name in destructive if catalog[name].is_read] == []
    sentences = [*destructive.values(), *harmless.values()]
    assert [one for one in sentences if not re.fullmatch(r"[A-Z].{10,130}\.", one)] == []
    assert all(list(part) == sorted(part) for part in found.values())
    verbs = {"Delete", "Destroy", "Expunge", "BatchDelete", "Reimage", "PowerOff", "PowerReset"}
    judged = {name for name in catalog.names if catalog[name].verb in verbs}
    assert judged - {*destructive, *harmless} == set()


JUDGED = [
    ("DestroyVmInstance", True, "it goes to the trash"),
    ("ExpungeVmInstance", True, "it is gone"),
    ("StopVmInstance", False, "it can be started"),
    ("DetachDataVolumeFromVm", True, "storage is taken away"),
    ("DetachPrimaryStorageFromCluster", True, "storage is taken away from many"),
    ("DetachEip", False, "it can be attached again"),
    ("RevertVolumeFromSnapshot", True, "what came since is lost"),
    ("ReimageVmInstance", True, "what was written is lost"),
    ("PowerOffHost", True, "what runs there is cut off"),
    ("ChangeVmImage", True, "the name does not tell"),
    ("DeleteVmHostname", False, "it can be set again"),
    ("CreateZone", False, "nothing is lost"),
]


@pytest.mark.parametrize(
    ("name", "loses"), [row[:2] for row in JUDGED], ids=[f"{n}: {why}" for n, _, why in JUDGED]
)
def test_loss(catalog: Catalog, name: str, *, loses: bool) -> None:
    """What is lost is told for the APIs that take something away, by name and not by prefix."""
    assert bool(catalog.loss(name)) is loses


def test_sayings(catalog: Catalog) -> None:
    """What people say is in small letters, sorted, and means APIs that there are."""
    found = json.loads((FOLDER / "sayings.json").read_text())
    assert list(found) == sorted(found)
    assert [phrase for phrase in found if not re.fullmatch(r"[a-z ]+", phrase)] == []
    assert {name for names in found.values() for name in names} - set(catalog.names) == set()
    assert all(found.values())


def test_query_apis_are_reads(catalog: Catalog) -> None:
    """A name begins with Query exactly when the API is a query, and a query is sync."""
    wrong = [
        name
        for name in catalog.names
        if catalog[name].is_query != (catalog[name].verb == "Query")
        or (catalog[name].is_query and not catalog[name].is_sync)
    ]
    assert wrong == []


def test_parameter_names_are_unique(catalog: Catalog) -> None:
    """No API has a parameter twice."""
    wrong = [
        name for name in catalog.names if len(catalog[name].by_name) != len(catalog[name].params)
    ]
    assert wrong == []


def test_types(catalog: Catalog) -> None:
    """Every type is one that values can be read for, or a struct."""
    structs = {"MiniHostInfo"}
    wrong = [
        (name, param.name, param.type)
        for name, param in every_param(catalog)
        if param.type not in TYPES and param.type not in structs
    ]
    assert wrong == []


def test_elements(catalog: Catalog) -> None:
    """Only lists and maps have elements, of a plain type, a list, a map or a struct."""
    wrong = [
        (name, param.name, param.element)
        for name, param in every_param(catalog)
        if param.element
        and (
            param.type not in {"list", "map"}
            or not (
                param.element in TYPES
                or param.element in STRUCTS_WITHOUT_FIELDS
                or re.fullmatch(r"(list|map)<string>", param.element)
                or catalog.struct(param.element)
            )
        )
    ]
    assert wrong == []


def test_choices_fit_types(catalog: Catalog) -> None:
    """Choices are for texts, numbers and lists, and no choice comes twice."""
    wrong = [
        (name, param.name, param.choices)
        for name, param in every_param(catalog)
        if param.choices
        and (
            param.type not in {"string", "integer", "long", "list"}
            or (param.type in {"integer", "long"} and not all(map(_is_number, param.choices)))
            or len({choice.lower() for choice in param.choices}) != len(param.choices)
        )
    ]
    assert wrong == []


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+", text) is not None


def test_defaults_fit(catalog: Catalog) -> None:
    """A default has its parameter's type, is among the choices, and is not for required ones."""
    kinds: dict[str, tuple[type, ...]] = {
        "boolean": (bool,),
        "double": (float, int),
        "integer": (int,),
        "long": (int,),
        "string": (str,),
    }
    wrong = [
        (name, param.name, param.default)
        for name, param in every_param(catalog)
        if param.default is not None
        and (
            param.required
            or not isinstance(param.default, kinds[param.type])
            or (param.type != "boolean" and isinstance(param.default, bool))
            or (param.choices and str(param.default) not in param.choices)
        )
    ]
    assert wrong == []


def test_limits(catalog: Catalog) -> None:
    """Limits are for the types they limit, and the low one is not above the high one."""
    wrong = [
        (name, param.name)
        for name, param in every_param(catalog)
        if (param.range and not {param.type, param.element} & {"integer", "long", "double"})
        or (param.range and param.range[0] > param.range[1])
        or (param.max_length is not None and (param.min_length or 0) > param.max_length)
    ]
    assert wrong == []


def test_regular_expressions_compile(catalog: Catalog) -> None:
    """Every regular expression of the server is one for Python too."""
    wrong = []
    for name, param in every_param(catalog):
        try:
            re.compile(param.regex)
        except re.error as error:
            wrong.append((name, param.name, str(error)))
    assert wrong == []


def test_path_variables_are_parameters(catalog: Catalog) -> None:
    """Whatever a path asks for is a parameter, or a field that a query compares."""
    wrong = [
        (api.name, variable)
        for api in routed(catalog)
        if api.rest is not None
        for path in (api.rest.path, *api.rest.optional_paths)
        for variable in re.findall(r"{(\w+)}", path)
        if variable not in {*api.by_name, *api.fields, "uuid" if api.is_query else ""}
    ]
    assert wrong == []


def test_paths(catalog: Catalog) -> None:
    """A path is absolute, below /v1, and has no query."""
    wrong = [
        (api.name, path)
        for api in routed(catalog)
        if api.rest is not None
        for path in (api.rest.path, *api.rest.optional_paths)
        if not re.fullmatch(r"(/(?=[^/])[\w.-]*({\w+})?)+/?", path)
    ]
    assert wrong == []


def test_routes_are_unique(catalog: Catalog) -> None:
    """Method, shape of the path and action name tell every API apart."""
    routes = Counter(
        (
            api.rest.method,
            re.sub(r"{\w+}", "{}", path),
            api.rest.wrapper if api.rest.is_action else "",
        )
        for api in routed(catalog)
        if api.rest is not None
        for path in (api.rest.path, *_more_paths(api))
    )
    assert [route for route, count in routes.items() if count > 1] == []


def _more_paths(api: ApiSpec) -> tuple[str, ...]:
    assert api.rest is not None
    return () if api.name in SHARED_PATHS else api.rest.optional_paths


def test_wrappers(catalog: Catalog) -> None:
    """A POST has a wrapper, which may be empty; a PUT wraps its action's name; others do not."""
    wrong = []
    for api in routed(catalog):
        assert api.rest is not None
        action = api.name[0].lower() + api.name[1:]
        expected: dict[str, set[str | None]] = {
            "POST": {"params", "param", "null", ""},
            "PUT": {action},
            "GET": {None},
            "DELETE": {None},
        }
        if api.rest.wrapper not in expected[api.rest.method]:
            wrong.append(api.name)
        if api.rest.is_action != (api.rest.method == "PUT"):
            wrong.append(api.name)
    assert wrong == []


def test_odd_wrappers(catalog: Catalog) -> None:
    """The few POST APIs with another wrapper than `params` are those of the protocol."""
    odd = Counter(
        api.rest.wrapper
        for api in routed(catalog)
        if api.rest is not None and api.rest.method == "POST"
    )
    assert odd == {"params": 476, "": 3, "param": 2, "null": 2}


def test_common_sets(records: Mapping[str, Mapping[str, Any]]) -> None:
    """A record names only sets that are defined, and repeats none of their members."""
    sets = {
        name: [param["name"] for param in record["params"]]
        for name, record in json.loads((FOLDER / "common.json").read_text()).items()
        if name != "release"
    }
    wrong = []
    for name, record in records.items():
        own = {param["name"] for param in record.get("params", ())}
        wrong += [
            (name, common)
            for common in record.get("common", ())
            if common not in sets or own & set(sets[common])
        ]
    assert wrong == []
    assert sorted(sets) == ["create", "delete", "query", "tags"]


def test_inventories_exist(catalog: Catalog, records: Mapping[str, Mapping[str, Any]]) -> None:
    """An inventory that is named anywhere has a record, as have the ones it speaks of."""
    wrong = [
        (name, record["inventory"])
        for name, record in records.items()
        if "inventory" in record and catalog.inventory(record["inventory"]) is None
    ]
    for name in catalog.inventories:
        inventory = catalog.inventory(name)
        assert inventory is not None
        wrong += [
            (name, step.inventory)
            for step in inventory.expanded
            if catalog.inventory(step.inventory) is None
        ]
        wrong += [
            (name, other)
            for other in (inventory.extends, inventory.parent)
            if other and catalog.inventory(other) is None
        ]
    assert wrong == []


def test_queries_have_fields(catalog: Catalog) -> None:
    """Every Query API can be asked by some field, each named once, and by tags."""
    wrong = [
        name
        for name in catalog.by_verb("Query")
        if len(catalog[name].fields) < 4
        or len(set(catalog[name].fields)) != len(catalog[name].fields)
        or catalog[name].fields[-3:] != ("__systemTag__", "__userTag__", "__tagUuid__")
    ]
    assert wrong == []


def test_summaries_are_sentences(catalog: Catalog) -> None:
    """A summary is a short whole sentence."""
    wrong = [
        (name, catalog[name].summary)
        for name in catalog.names
        if not _is_sentence(catalog[name].summary, most=100)
    ]
    assert wrong == []


def test_summaries_differ(catalog: Catalog) -> None:
    """Two APIs that do the same are the only ones with the same summary."""
    summaries = Counter(catalog[name].summary for name in catalog.names)
    assert [text for text, count in summaries.items() if count > 1] == [
        "Get hosts that a VM instance can migrate to."
    ]


def test_notes_are_sentences(catalog: Catalog) -> None:
    """A note is a whole sentence that does not repeat the parameter's name."""
    wrong = [
        (name, param.name, param.note)
        for name, param in every_param(catalog)
        if not _is_sentence(param.note, most=260) or _letters(param.note) == _letters(param.name)
    ]
    assert wrong == []


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


def _is_sentence(text: str, most: int) -> bool:
    """Whether *text* begins with a capital, ends with one full stop and stutters nowhere."""
    words = [word.strip(",.:;") for word in text.lower().split()]
    stutters = [f"{one} {two}" for one, two in pairwise(words) if one == two]
    return (
        bool(re.match(r"[A-Z]|iSCSI|vCenter|vCPU", text))
        and bool(re.search(r"[^.\s]\.\Z", text))
        and "  " not in text
        and " a a" not in text
        and not re.search(r"[_{}<>]", text.partition(":")[0])
        and not re.search(r"\b[Aa] (?:[aeio]|IP|L[23]|SNS|EIP)|\b[Aa]n (?:VM|VIP|NIC|user)\b", text)
        and 10 <= len(text) <= most
        and not stutters
    )


SECRET = re.compile(
    r"(?i)password|secret(?!resource)|privkey|privatekey|psk\Z|token\Z|community|verifycode"
)


def test_secrets_are_marked(catalog: Catalog) -> None:
    """A text that looks like a secret is marked as one, and so is all that is hashed."""
    wrong = [
        (name, param.name)
        for name, param in every_param(catalog)
        if param.type in {"string", "map"}
        and (SECRET.search(param.name) or param.hashed)
        and param.name not in NOT_SECRET
        and not param.sensitive
        and not param.name.endswith("Uuid")
    ]
    assert wrong == []


MARKS = [
    # api                   parameter       mark
    ("LogInByAccount", "password", "value"),
    ("LogOut", "sessionUuid", "value"),
    ("ValidateSession", "sessionUuid", "value"),
    ("RenewSession", "sessionUuid", "value"),
    ("AddKVMHost", "password", "value"),
    ("AddKVMHostFromConfigFile", "hostInfo", "value"),
    ("CreateAccessKey", "AccessKeySecret", "value"),
    ("CreateSNSDingTalkEndpoint", "url", "value"),
    ("CreateIPsecConnection", "authKey", "value"),
    ("AddCephPrimaryStorage", "monUrls", "uri"),
    ("AddImage", "url", "uri"),
    ("CreateSystemTag", "tag", "tag"),
    ("SetVolumeIoThreadPin", "pin", ""),
    ("AttachTagToResources", "tokens", ""),
    ("CreateZone", "name", ""),
]


@pytest.mark.parametrize(("api", "name", "mark"), MARKS)
def test_marks(api: str, name: str, mark: str, catalog: Catalog) -> None:
    """The secrets that matter most are marked, and what is none is not."""
    assert mark == catalog[api].by_name[name].sensitive


def test_hashed_parameters(catalog: Catalog) -> None:
    """Exactly the parameters that the server wants as SHA-512 are marked so."""
    found = {(name, param.name) for name, param in every_param(catalog) if param.hashed}
    assert found == HASHED
    assert ("LogInByLdap", "password") not in found
    assert ("LoginByCas", "password") not in found
    assert catalog["LogIn"].by_name["password"].plain_when == ("loginType", "ldap")


def test_plain_when_names_a_parameter(catalog: Catalog) -> None:
    """The parameter that decides about hashing is one of the same API."""
    wrong = [
        (name, param.plain_when)
        for name in catalog.names
        for param in catalog[name].params
        if param.plain_when and param.plain_when[0] not in catalog[name].by_name
    ]
    assert wrong == []


def test_state_events(catalog: Catalog) -> None:
    """Whatever changes a state knows which events there are."""
    wrong = [
        name
        for name, param in every_param(catalog)
        if param.name == "stateEvent" and not param.choices
    ]
    assert wrong == []
    assert catalog["ChangeHostState"].by_name["stateEvent"].choices == (
        "enable",
        "disable",
        "maintain",
    )


def test_messages(catalog: Catalog) -> None:
    """A message name ends in the API's own name; only 42 are not known."""
    wrong = [
        name
        for name in catalog.names
        if catalog[name].message
        and not re.fullmatch(rf"org\.zstack\.[\w.]+\.API{name}Msg", catalog[name].message)
    ]
    assert wrong == []
    assert sum(not catalog[name].message for name in catalog.names) == 42


RECORD_FILES = ["apis/*.json", "common.json", "inventories.json", "structs.json"]
PLAIN_FILES = ["enums.json", "error_codes.json", "global_configs.json", "metrics.json"]


@pytest.mark.parametrize("pattern", RECORD_FILES)
def test_layout_of_records(pattern: str) -> None:
    """A file is as the converter writes it, so that a diff shows what has changed and no more."""
    for path in sorted(FOLDER.glob(pattern)):
        assert path.read_text() == write_records(json.loads(path.read_text())), path.name


@pytest.mark.parametrize("name", PLAIN_FILES)
def test_layout_of_plain_files(name: str) -> None:
    """The same for the files with one entry a line."""
    assert (FOLDER / name).read_text() == write_plain(json.loads((FOLDER / name).read_text()))


def test_files_are_ascii() -> None:
    """All files are ASCII, which keeps their texts small in memory."""
    assert [path.name for path in FOLDER.rglob("*.json") if not path.read_bytes().isascii()] == []
