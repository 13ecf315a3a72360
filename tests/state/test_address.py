"""What `zscli/state/address.py` promises about addresses."""

import pytest

from zscli.state.address import Unfit, normal_url, read_host, read_path, read_url, spellings

URLS = [
    # given                           read                                 why
    ("http://cloud:8080/zstack", "http://cloud:8080/zstack", "a whole address"),
    ("https://cloud", "https://cloud/zstack", "no path means /zstack"),
    ("https://cloud/", "https://cloud", "a slash means no path"),
    ("https://cloud/a/b/", "https://cloud/a/b", "any other path is kept"),
    ("cloud:8080", "http://cloud:8080/zstack", "http where no scheme is given"),
    ("10.0.0.5", "http://10.0.0.5/zstack", "an address alone"),
    ("HTTPS://Cloud:443/ZStack", "https://cloud/ZStack", "only scheme and host have no case"),
    ("http://[FE80::1]:8080", "http://[fe80::1]:8080/zstack", "IPv6 in brackets"),
    ("http://[0:0::1]/x", "http://[::1]/x", "one spelling of an IPv6 address"),
    ("http://[fe80::1%25eth0]/x", "http://[fe80::1%25eth0]/x", "IPv6 with an interface"),
    ("http://云.example/x", "http://云.example/x", "a name that is not ASCII"),
    ("http://cloud:/x", "http://cloud/x", "a colon without a port"),
]


@pytest.mark.parametrize(("given", "url", "why"), URLS, ids=[why for *_, why in URLS])
def test_url(given: str, url: str, why: str) -> None:
    """An address is read as its user means it and written in one form, which stays."""
    assert read_url(given).url == url
    assert normal_url(url) == url


SPELLINGS = [
    ("http://localhost:8080/zstack", "http://127.0.0.1:8080/zstack", True, "a name and its number"),
    ("http://[::1]:8080/zstack", "http://localhost:8080/zstack", True, "IPv6"),
    ("http://localhost:8080/zstack", "http://localhost:8081/zstack", False, "another port"),
    ("http://127.0.0.1/zstack", "http://127.0.0.2/zstack", False, "another program may have it"),
    ("http://localhost/zstack", "https://localhost/zstack", False, "another scheme"),
]


@pytest.mark.parametrize(
    ("one", "other", "same", "why"), SPELLINGS, ids=[why for *_, why in SPELLINGS]
)
def test_spellings(one: str, other: str, same: bool, why: str) -> None:
    """The server of this machine has several addresses; each other one has one."""
    assert (other in spellings(one)) is same
    assert (one in spellings(other)) is same
    assert spellings(one)[0] == one


BAD_URLS = [
    ("", "without blanks", "nothing"),
    ("http://clo ud", "without blanks", "a blank"),
    ("http://cloud\n", "without blanks", "the end of a line"),
    ("http://cloud\\x", "without blanks", "a backslash"),
    ("ftp://cloud", "http or https", "another scheme"),
    ("file:///etc/passwd", "http or https", "a file"),
    ("http://admin:s3cret@cloud", "without a user name or a password", "a password"),
    ("http://admin@cloud", "without a user name or a password", "a user"),
    ("admin:s3cret@cloud", "without a user name or a password", "a password and no scheme"),
    ("http://cloud/x?a=s3cret", "without a query", "a query"),
    ("http://cloud/x#a", "without a query or a fragment", "a fragment"),
    ("http://cloud?", "without a query", "an empty query"),
    ("http://cloud:0", "port from 1 to 65535", "port zero"),
    ("http://cloud:65536", "port from 1 to 65535", "a port too high"),
    ("http://cloud:http", "port from 1 to 65535", "a port that is no number"),
    ("http://", "host name", "no host"),
    ("http:///zstack", "host name", "a path and no host"),
    ("http://[::1", "valid host", "an open bracket"),
    ("http://[cloud]", "valid host", "a name in brackets"),
    ("http://::1:8080/", "valid host", "IPv6 without brackets"),
    ("http://a..b", "host name", "two dots"),
    ("http://clo$ud", "host name", "a dollar"),
    ("http://cloud//x", "a path", "two slashes"),
]


@pytest.mark.parametrize(("given", "wanted", "why"), BAD_URLS, ids=[why for *_, why in BAD_URLS])
def test_bad_url(given: str, wanted: str, why: str) -> None:
    """An address that cannot be used is refused with what is wanted, and never quoted."""
    with pytest.raises(Unfit) as caught:
        read_url(given)
    assert wanted in caught.value.wanted
    assert "s3cret" not in str(caught.value)
    with pytest.raises(Unfit):
        normal_url(given)


HOSTS = [
    ("Cloud", "cloud", "a name"),
    ("mn-1.example.com", "mn-1.example.com", "a name with dots"),
    ("10.0.0.5", "10.0.0.5", "IPv4"),
    ("::1", "::1", "IPv6"),
    ("[::1]", "::1", "IPv6 in brackets"),
]


@pytest.mark.parametrize(("given", "host", "why"), HOSTS, ids=[why for *_, why in HOSTS])
def test_host(given: str, host: str, why: str) -> None:
    """A host is a name or an IP address."""
    assert read_host(given) == host


BAD_HOSTS = [
    ("", "nothing"),
    ("cloud:8080", "a port"),
    ("http://cloud", "an address"),
    ("cloud/x", "a path"),
    ("a b", "a blank"),
    ("a@b", "a user"),
]


@pytest.mark.parametrize(("given", "why"), BAD_HOSTS, ids=[why for _, why in BAD_HOSTS])
def test_bad_host(given: str, why: str) -> None:
    """What is more than a host, or less, is refused."""
    with pytest.raises(Unfit, match="host name or an IP address"):
        read_host(given)


PATHS = [
    ("/zstack", "/zstack", "as it should be"),
    ("zstack/", "/zstack", "the slash on the wrong side"),
    ("/", "", "no path"),
    ("", "", "nothing"),
    ("/a/b", "/a/b", "two steps"),
]


@pytest.mark.parametrize(("given", "path", "why"), PATHS, ids=[why for *_, why in PATHS])
def test_path(given: str, path: str, why: str) -> None:
    """A context path begins with a slash and does not end with one."""
    assert read_path(given) == path
