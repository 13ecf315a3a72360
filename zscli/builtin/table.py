"""BUILTINS: every command of the shell itself, by its name."""

from collections.abc import Mapping

from zscli.builtin.help import show_help, show_search, show_version
from zscli.builtin.jobs import job_uuids
from zscli.builtin.model import Asked, Builtin, Outcome
from zscli.builtin.profile import STEPS, show_profile
from zscli.builtin.results import save_results, show_last, show_results
from zscli.builtin.topics import TOPICS
from zscli.errors import UsageError
from zscli.spec.model import ParamSpec

__all__ = ["BUILTINS"]


def _leave(asked: Asked) -> Outcome:
    if asked.arguments:
        raise UsageError("quit takes nothing more.", hint="Write quit alone.")
    return Outcome(leave=True)


_ALL = (
    Builtin(
        "help",
        "Explain a topic, a builtin or an API.",
        show_help,
        ("help [TOPIC|API]",),
        ("help queries", "help CreateVmInstance"),
        (ParamSpec("topic", choices=tuple(TOPICS), resource="Api", note="A topic, or an API."),),
    ),
    Builtin(
        "search",
        "Find APIs by words.",
        show_search,
        ("search WORD…",),
        ("search attach nic",),
        (ParamSpec("word", note="A word that the API is about."),),
    ),
    Builtin(
        "profile",
        "List, use, set or show profiles: servers and preferences under names.",
        show_profile,
        (
            "profile list",
            "profile use NAME",
            "profile set [NAME] key=value …",
            "profile show [NAME]",
        ),
        ("profile set prod url=https://zstack.example/zstack account=admin", "profile use prod"),
        (ParamSpec("step", choices=tuple(STEPS), note="What to do."),),
    ),
    Builtin(
        "wait",
        "Wait for jobs by their uuids.",
        job_uuids,
        ("wait UUID…",),
        ("wait 0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d --timeout 10m",),
        (ParamSpec("uuid", note="The uuid of a job."),),
    ),
    Builtin(
        "more",
        "List the results of the last calls, or show one again.",
        show_results,
        ("more [N]",),
        ("more", "more 3", "more 3 -o table"),
        (ParamSpec("number", "integer", note="The number of a result; 1 is the latest."),),
    ),
    Builtin(
        "last",
        "Show the latest answer again, in another format.",
        show_last,
        ("last [-o FORMAT]",),
        ("last -o csv",),
    ),
    Builtin(
        "save",
        "Write results to files.",
        save_results,
        ("save N[,M…] [FILE|FOLDER]",),
        ("save 1", "save 3 zones.json", "save 1,2,5 answers/"),
        (
            ParamSpec("numbers", "list", element="integer", note="Numbers as more lists them."),
            ParamSpec("place", note="A new file, or a folder."),
        ),
    ),
    Builtin("version", "Show the versions of zscli and of its specs.", show_version, ("version",)),
    Builtin("quit", "Leave zscli.", _leave, ("quit",)),
    Builtin("exit", "Leave zscli.", _leave, ("exit",)),
)

BUILTINS: Mapping[str, Builtin] = {builtin.name: builtin for builtin in _ALL}
