"""Lines and parameters with the sensitive values hidden."""

import time

import pytest

from zscli.redact import redact_line, redact_params, redact_words
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """Give the real APIs."""
    return load_catalog()


LINES = [
    ("QueryZone name='a b'  # c", "QueryZone name='a b'  # c", "nothing is secret"),
    ("LogInByAccount password=abcd accountName=x", "LogInByAccount password=****** accountName=x",
     "a password"),
    ("LogInByAccount PASSWORD=abcd", "LogInByAccount PASSWORD=******", "in any case"),
    ("LogInByAccount pasword=abcd", "LogInByAccount pasword=******", "misspelt"),
    ("LogInByAccount pw=abcd", "LogInByAccount pw=******", "a short name for it"),
    ("CreateAccount pass=abcd", "CreateAccount pass=******", "half its name"),
    ("X passThrough=abcd bypass=1", "X passThrough=abcd bypass=1", "other words with pass"),
    ("LogInByAccount verifycod=abcd", "LogInByAccount verifycod=******", "close to a secret"),
    ("LogInByAccount password='a b'", "LogInByAccount password=******", "quoted"),
    ('LogInByAccount "password=a b"', 'LogInByAccount "password=******"', "quoted with its name"),
    (r"LogInByAccount password=a\ b x=y", "LogInByAccount password=****** x=y", "with escapes"),
    ("LogInByAccount pass'word'=abcd", "LogInByAccount pass'word'=******", "an odd quoting"),
    (r"LogInByAccount pass\word=abcd", r"LogInByAccount pass\word=******", "a protected letter"),
    ("LogInByAccount password=ab\\\n cd x=y", "LogInByAccount password=****** ****** x=y",
     "over two lines"),
    ("LogInByAccount password='abcd", "LogInByAccount password=******", "an open quote"),
    ("LogInByAccount password='a\nQueryZone b=c", "LogInByAccount password=******",
     "an open quote hides to the end"),
    ("QueryZone name=x\nLogInByAccount password=ab\n", ("QueryZone name=x\nLogInByAccount "
     "password=******\n"), "any command of a text"),
    ("CreateAccount password=ab & QueryZone name=x", ("CreateAccount password=****** & QueryZone "
     "name=x"), "an & ends a command"),
    ("CreateAccount password=ab & cd ef", "CreateAccount password=****** & ****** ******",
     "an & that may be in a password"),
    ("LogInByAccount password=ab cd ef -o json x=y", ("LogInByAccount password=****** ****** "
     "****** -o json x=y"), "blanks without quotes"),
    ("LogInByAccount password= abcd", "LogInByAccount password= ******", "a blank after ="),
    ("LogInByAccount password = abcd", "LogInByAccount password ****** ******", "blanks around ="),
    ("LogInByAccount password=", "LogInByAccount password=", "no value"),
    ("LogInByAccount password=@-", "LogInByAccount password=@-", "standard input is no secret"),
    ("LogInByAccount password=@abcd", "LogInByAccount password=******", "perhaps no file"),
    ("password=abcd", "password=******", "no command"),
    ("password = abcd", "password ****** ******", "no command and blanks"),
    ("NoSuchApi clientSecret=abcd", "NoSuchApi clientSecret=******", "an unknown API"),
    ("LogOut sessionUuid=abcd", "LogOut sessionUuid=******", "a session"),
    ("QueryAccount password~=abcd", "QueryAccount password~=******", "a condition"),
    ("# LogIn password=abcd", "# LogIn password=******", "a comment"),
    ('CreateZone name="a password=b description="c d"', 'CreateZone name="a password=****** d"',
     "a quote in the wrong place"),
    ("CreateZone name='a password=b", "CreateZone name='a password=******",
     "an open quote of another"),
    ("X rules=[{'a': 1} password=abcd", "X rules=[{'a': 1} password=******", "an open bracket"),
    ("""X r=[{"password": "a\\"b", "c": 1}]""", """X r=[{"password": "******", "c": 1}]""",
     "in JSON"),
    ("X r={'secretKey': {'a': [1]}, 'c': 1}", "X r={'secretKey': ******, 'c': 1}", "a map in JSON"),
    ("X r={'token': 1234, 'c': 1}", "X r={'token': ******, 'c': 1}", "a number in JSON"),
    ("""X 'r={"pass\\u0077ord": "ab"}'""", """X 'r={"pass\\u0077ord": "******"}'""",
     "a key with escapes"),
    ("""X r={"password": "ab""", """X r={"password": "******""", "unfinished JSON"),
    ("""X "r={\\"password\\": \\"abcd\\"}" b=c""", """X "r={\\"password\\": \\"******\\"}" b=c""",
     "JSON with escapes"),
    ("""X 'r={"password":"a'"'"'b"}' c=d""", """X 'r={"password":"******"}' c=d""",
     "JSON in two quotes"),
    ("X url=http://me:abcd@host/p", "X url=http://******@host/p", "a URI"),
    ("X url=http://host:80/p@q", "X url=http://host:80/p@q", "a URI without a password"),
    ("AddCephPrimaryStorage monUrls=root:a/b@1.1.1.1,root:c@d@2.2.2.2:22",
     "AddCephPrimaryStorage monUrls=******@1.1.1.1,******@2.2.2.2:22", "addresses"),
    ("CreateVmInstance systemTags=rootPassword::abcd,hostname::x",
     "CreateVmInstance systemTags=rootPassword::******,hostname::x", "a tag"),
    (r"CreateVmInstance systemTags=sshkey::a\,b,hostname::x",
     "CreateVmInstance systemTags=sshkey::******,hostname::x", "a tag with a comma"),
    ("""CreateVmInstance systemTags='["userdata::ab c", "x"]'""",
     """CreateVmInstance systemTags='["userdata::******", "x"]'""", "a tag in JSON"),
    ("CreateSystemTag tag=consolePassword::a,b", "CreateSystemTag tag=consolePassword::******",
     "a tag that is one text"),
    ("CreateZone name=staticIp::l3::10.0.0.1", "CreateZone name=staticIp::l3::10.0.0.1",
     "another tag"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "why"), LINES, ids=[why for *_, why in LINES])
def test_redact_line(line: str, expected: str, why: str, catalog: Catalog) -> None:
    """Sensitive values become asterisks, and all else stays as it is."""
    assert redact_line(line, catalog) == expected


def test_redact_words(catalog: Catalog) -> None:
    """Each word of an argv is one value."""
    words = ["LogInByAccount", "password=a b", "accountName=c d", "x=http://u:p@h"]
    assert redact_words(words, catalog) == [
        "LogInByAccount",
        "password=******",
        "accountName=c d",
        "x=http://******@h",
    ]


def test_redact_params(catalog: Catalog) -> None:
    """Typed values are hidden by the spec, by telling names, and within texts."""
    params = {
        "password": "abcd",
        "accountName": "x",
        "verifyCode": None,
        "clientInfo": {"token": "abcd", "clientIp": "1.1.1.1"},
        "systemTags": ["rootPassword::a,b", "hostname::x"],
        "count": True,
    }
    assert redact_params(catalog["LogInByAccount"], params) == {
        "password": "******",
        "accountName": "x",
        "verifyCode": None,
        "clientInfo": {"token": "******", "clientIp": "1.1.1.1"},
        "systemTags": ["rootPassword::******", "hostname::x"],
        "count": True,
    }
    assert redact_params(catalog["AddCephPrimaryStorage"], {"monUrls": ["root:p@h"]}) == {
        "monUrls": ["******@h"]
    }


def test_every_sensitive_parameter_is_hidden(catalog: Catalog) -> None:
    """What the specs mark as sensitive, or hash, never stands in a redacted line."""
    shown = []
    for name in catalog.names:
        for param in catalog[name].params:
            if param.sensitive == "value" or param.hashed:
                line = redact_line(f"{name} {param.name}='hunter2 x' a=b", catalog)
                if line != f"{name} {param.name}=****** a=b":
                    shown.append(line)
    assert shown == []


LONG = {
    "words": "X " + "a=b " * 30_000,
    "quotes": "X a={" + "\"'" * 100_000,
    "keys": "X a={" + '"a":1,' * 50_000 + "}",
    "tags": "X a=" + "token::," * 30_000,
    "schemes": "X a=" + "://" * 100_000,
    "names": "X 'a=" + "b=c " * 50_000,
}


@pytest.mark.parametrize("line", LONG.values(), ids=LONG.keys())
def test_a_long_line_takes_time_in_proportion(line: str, catalog: Catalog) -> None:
    """A long line is redacted in the time of its length, not of its square."""
    begin = time.process_time()
    redact_line(line, catalog)
    assert time.process_time() - begin < 5
