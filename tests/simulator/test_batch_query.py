"""BatchQuery runs scripts of queries, and tells the line of what it cannot do (section 2.8)."""

from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.conftest import Node
from zscli.simulator.batch.run import run_script
from zscli.simulator.refusal import Refusal


def run(node: Node, script: str) -> dict[str, Any]:
    """Return what a script puts."""
    status, answer = node.call("GET", f"/batch-queries?script={quote(script)}")
    assert status == 200, answer
    return dict(answer["result"])


ZONE = 'def zone = query("QueryZone name=shanghai-zone-2").result[0]\n'
CLUSTERS = "c = query('QueryCluster zone.name=shanghai-zone-2').result\n"
SCRIPTS: list[tuple[str, str, dict[str, Any]]] = [
    ("nothing", "", {}),
    ("a text", "put('a', 'b')", {"a": "b"}),
    ("a command call", 'put "a", 1', {"a": 1}),
    ("several lines", "put('a', 1)\nput('b', 2); put('c', 3)\n", {"a": 1, "b": 2, "c": 3}),
    ("comments", "// first\nput('a', 1) /* then\nthis */", {"a": 1}),
    (
        "a query with fields",
        'put("z", query("QueryZone name=shanghai-zone-2 fields=name"))',
        {"z": {"result": [{"name": "shanghai-zone-2", "isDefault": False}]}},
    ),
    ("in any case", "put('n', query('queryzone count=true').total)", {"n": 2}),
    (
        "rows and their number",
        "put('n', query('QueryVmInstance replyWithCount=true limit=1 fields=name').total)",
        {"n": 20},
    ),
    ("null", "put('n', query('QueryVmInstance hostUuid=null count=true').total)", {"n": 5}),
    ("not null", "put('n', query('QueryVmInstance hostUuid!=null count=true').total)", {"n": 15}),
    (
        "several conditions",
        "put('n', query('QueryVmInstance state?=Running,Paused cpuNum>=4 count=true').total)",
        {"n": 8},
    ),
    (
        "sorted",
        "put('n', query('QueryCluster sortBy=name sortDirection=desc limit=1').result.name)",
        {"n": ["生产-cluster"]},
    ),
    ("ZQL", "put('r', zql('count zone; count host'))", {"r": [{"total": 2}, {"total": 6}]}),
    (
        "a variable in a text",
        f'{ZONE}put("c", query("QueryCluster zoneUuid=${{zone.uuid}} fields=name").result[0].name)',
        {"c": "edge-cluster"},
    ),
    (
        "a list of a property",
        f"{CLUSTERS}put(1, query(\"QueryHost clusterUuid?=${{c.uuid.join(',')}}\").result.size())",
        {"1": 1},
    ),
    (
        "each",
        "query('QueryZone sortBy=name').result.each { zone ->\n  put(zone.name, zone.state)\n}",
        {"shanghai-zone-2": "Enabled", "北京-zone-1": "Enabled"},
    ),
    (
        "collect, and it",
        "put('names', query('QueryZone sortBy=name').result.collect { it.name + '!' })",
        {"names": ["shanghai-zone-2!", "北京-zone-1!"]},
    ),
    ("maps", "put('m', [a: 1, 'b': [2, 'x'], c: [:]])", {"m": {"a": 1, "b": [2, "x"], "c": {}}}),
    ("a null is left out", "put('m', [a: null, b: 1])", {"m": {"b": 1}}),
    ("numbers", "n = 1 + 2\nput('n', n + 0.5)", {"n": 3.5}),
    (
        "any API that is answered at once",
        "put('v', call('GetVersion', '{}').result.version)",
        {"v": "5.2.1"},
    ),
    (
        "a Query API as a message",
        "put('n', call('QueryZone', '{\"count\": true}').result.total)",
        {"n": 2},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("why", "script", "put"), SCRIPTS, ids=[row[0] for row in SCRIPTS])
def test_what_scripts_put(quiet_demo: Node, why: str, script: str, put: dict[str, Any]) -> None:
    """A script's `put` makes the answer (section 2.8)."""
    assert run(quiet_demo, script) == put, why


ERRORS: list[tuple[str, str, str]] = [
    ("an unknown API", "query('QueryMoon')", "no query API found for QueryMoon, error at line 0"),
    ("no query", "query('GetVersion')", "no query API found for GetVersion"),
    ("an empty query", "query('  ')", "invalid query string"),
    ("no operator", "a = 1\nquery('QueryZone name')", "error at line 1: query('QueryZone name')"),
    ("an unknown field", "query('QueryZone hue=red')", "not having field[hue]"),
    ("a job", "call('CreateZone', '{}')", "no query API found for CreateZone"),
    ("broken JSON", "call('GetVersion', '{')", "JsonSyntaxException"),
    ("wrong ZQL", "zql('query')", "mismatched input"),
    ("an unknown variable", "put('a', b)", "No such property: b"),
    ("an unknown function", "sleep(5)", "No signature of method: sleep()"),
    ("an unknown method", "'a'.execute()", "No signature of method: execute()"),
    ("too few values", "query()", "No signature of method: query()"),
    ("what is no statement", "if (true) { put('a', 1) }", "the simulator cannot read this"),
    ("an open text", "put('a", "unexpected character"),
    ("an open list", "put('a', [1, 2", "expecting ']'"),
    ("a list that is half a map", "put('a', [1, b: 2])", "a list is no map"),
    ("too deep", "put('a', " + "[" * 90 + "]" * 90 + ")", "nested too deeply"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "script", "details"), ERRORS, ids=[row[0] for row in ERRORS])
def test_errors(quiet_demo: Node, why: str, script: str, details: str) -> None:
    """Whatever goes wrong is SYS.1006 with the line (section 2.8)."""
    code, found = quiet_demo.error("GET", f"/batch-queries?script={quote(script)}")
    assert code == "SYS.1006", why
    assert details in found
    assert "error at line" in found


def test_a_normal_account_finds_nothing_of_the_admin_s(make_demo: Any) -> None:
    """A query that only the admin may make finds nothing, instead of failing (section 2.8)."""
    node = make_demo()
    node.log_in("dev-team")
    own = len(node.rows("/vm-instances"))
    script = (
        "put('g', query('QueryManagementNode'))\nput('n', query('QueryVmInstance').result.size())"
    )
    assert run(node, script) == {"g": {"total": 0, "result": []}, "n": own}


def test_a_script_ends(quiet_demo: Node) -> None:
    """A script that would take for ever is stopped."""
    script = "a = [1,2,3,4,5,6,7,8,9,10]\n" + "a.each { x -> " * 6 + "put('n', x)" + " }" * 6
    assert "too long" in quiet_demo.error("GET", f"/batch-queries?script={quote(script)}")[1]


@pytest.mark.property
@settings(max_examples=200)
@given(st.text("put('ab',\"${}.x)[]:;=+->{it}\n 12", max_size=40))
def test_any_text_is_run_or_refused(script: str) -> None:
    """Whatever a script looks like, it is run or refused with SYS.1006."""
    code = "SYS.1006"
    try:
        run_script(script, {})
    except Refusal as refusal:
        code = refusal.code
    assert code == "SYS.1006"


BOMBS = [
    ("a text", "a = 'x'\n" + "a = a + a\n" * 60),
    ("a list", "a = [1]\n" + "a = a + a\n" * 60),
    ("a tree", "a = [1]\n" + "a = [a, a]\n" * 50 + "put('a', a)"),
    ("a deep list", "a = [1]\n" + "a = [a]\n" * 2000 + "put('a', a)"),
    ("a template", "a = 'x'\n" + 'a = "$a$a$a$a"\n' * 30),
    ("a number", "a = 9\n" + "a = a + a\n" * 20_000 + "put('a', a)"),
    ("many puts", f"a = '{'x' * 600_000}'\n" + "".join(f"put('{n}', a)\n" for n in range(100))),
    ("a join", "a = 'x'\n" + "a = [a, a, a, a].join(a)\n" * 30),
]


@pytest.mark.parametrize("script", [row[1] for row in BOMBS], ids=[row[0] for row in BOMBS])
def test_a_small_script_makes_nothing_huge(script: str) -> None:
    """What grows beyond all measure is refused with its line, before there is no memory left."""
    with pytest.raises(Refusal, match="too much"):
        run_script(script, {})
