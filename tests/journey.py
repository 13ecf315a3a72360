"""zscli in this process, with streams and a home of its own, against a simulator."""

import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from zscli.cli import main
from zscli.environment import Environment


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run ended: its status, and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output as JSON."""
        return json.loads(self.out)


@dataclass(slots=True)
class Zscli:
    """A user of zscli with a home folder: each run is a new program as far as zscli can tell."""

    home: Path
    url: str = ""
    variables: dict[str, str] = field(default_factory=dict)

    def __call__(self, *words: str, stdin: str | bytes = "", width: int = 100) -> Ran:
        """Run zscli with *words*; *stdin* is what it can read."""
        return self.run(list(words), stdin=stdin, width=width)

    def run(
        self,
        words: list[str],
        *,
        stdin: str | bytes = "",
        width: int = 100,
        terminal: bool = False,
    ) -> Ran:
        """Run zscli; terminal: its output goes to one."""
        content = stdin.encode() if isinstance(stdin, str) else stdin
        out, err = io.BytesIO(), io.BytesIO()
        environment = Environment(
            stdin=io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"),
            stdout=io.TextIOWrapper(out, encoding="utf-8", write_through=True),
            stderr=io.TextIOWrapper(err, encoding="utf-8", write_through=True),
            variables={"ZSCLI_URL": self.url, "NO_COLOR": "1", **self.variables},
            home=self.home,
            fixed_width=width,
            stdout_terminal=terminal,
        )
        status = main(words, environment)
        return Ran(status, out.getvalue().decode(), err.getvalue().decode())

    def log_in(self) -> None:
        """Log in as admin."""
        ran = self("LogInByAccount", "accountName=admin", "password=password")
        assert ran.status == 0, ran.err

    def one(self, *words: str) -> dict[str, Any]:
        """Return the first inventory that a query finds."""
        ran = self(*words)
        assert ran.status == 0, ran.err
        found: dict[str, Any] = ran.json["inventories"][0]
        return found
