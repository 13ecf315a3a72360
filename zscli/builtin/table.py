"""BUILTINS: every command of the shell itself, by its name.

Completing reads this table too and has no time to spare: what a builtin needs to run is
imported when it runs.
"""

from collections.abc import Mapping

from zscli.builtin.model import Asked, Builtin, Outcome
from zscli.builtin.topics import TOPICS
from zscli.errors import UsageError
from zscli.spec.model import ParamSpec

__all__ = ["BUILTINS"]


STEPS = ("list", "use", "set", "show")
"""What profile can do."""

SHELLS = ("bash", "zsh", "fish")


def _help(asked: Asked) -> Outcome:
    from zscli.builtin.help import show_help

    return show_help(asked)


def _search(asked: Asked) -> Outcome:
    from zscli.builtin.help import show_search

    return show_search(asked)


def _set(asked: Asked) -> Outcome:
    from zscli.builtin.settings import show_set

    return show_set(asked)


def _settings() -> tuple[ParamSpec, ...]:
    from zscli.builtin.settings import setting_params

    return setting_params()


def _version(asked: Asked) -> Outcome:
    from zscli.builtin.help import show_version

    return show_version(asked)


def _profile(asked: Asked) -> Outcome:
    from zscli.builtin.profile import show_profile

    return show_profile(asked)


def _completion(asked: Asked) -> Outcome:
    from zscli.builtin.scripts import show_completion

    return show_completion(asked)


def _more(asked: Asked) -> Outcome:
    from zscli.builtin.results import show_results

    return show_results(asked)


def _last(asked: Asked) -> Outcome:
    from zscli.builtin.results import show_last

    return show_last(asked)


def _save(asked: Asked) -> Outcome:
    from zscli.builtin.results import save_results

    return save_results(asked)


def _edit(asked: Asked) -> Outcome:
    from zscli.builtin.edit import edit_line

    return edit_line(asked)


def _jobs(asked: Asked) -> Outcome:
    from zscli.builtin.jobs import show_jobs

    return show_jobs(asked)


def _wait(asked: Asked) -> Outcome:
    from zscli.builtin.waits import wait_jobs

    return wait_jobs(asked)


def _fg(asked: Asked) -> Outcome:
    from zscli.builtin.waits import resume_job

    return resume_job(asked)


def _cancel(asked: Asked) -> Outcome:
    from zscli.builtin.waits import cancel_job

    return cancel_job(asked)


def _retry(asked: Asked) -> Outcome:
    from zscli.builtin.waits import retry_job

    return retry_job(asked)


def _disk_usage(asked: Asked) -> Outcome:
    from zscli.builtin.usage import show_disk_usage

    return show_disk_usage(asked)


def _hosts() -> tuple[ParamSpec, ...]:
    from zscli.builtin.usage import host_params

    return host_params()


def _leave(asked: Asked) -> Outcome:
    if asked.arguments:
        raise UsageError("quit takes nothing more.", hint="Write quit alone.")
    return Outcome(leave=True)


_ALL = (
    Builtin(
        "help",
        "Explain a topic, a builtin or an API.",
        _help,
        ("help [TOPIC|API]",),
        ("help queries", "help CreateVmInstance"),
        (ParamSpec("topic", choices=tuple(TOPICS), resource="Api", note="A topic, or an API."),),
    ),
    Builtin(
        "search",
        "Find APIs by words.",
        _search,
        ("search WORD…",),
        ("search attach nic",),
        (ParamSpec("word", note="A word that the API is about."),),
    ),
    Builtin(
        "profile",
        "List, use, set or show profiles: servers and preferences under names.",
        _profile,
        (
            "profile list",
            "profile use NAME",
            "profile set [NAME] key=value …",
            "profile show [NAME]",
        ),
        ("profile set prod url=https://zstack.example/zstack account=admin", "profile use prod"),
        (ParamSpec("step", choices=STEPS, note="What to do."),),
        _settings,
    ),
    Builtin(
        "set",
        "Show the settings, or set one in the profile in use.",
        _set,
        ("set", "set NAME", "set NAME VALUE", "set NAME=VALUE …", "set NAME="),
        ("set", "set output table", "set completion.live off", "set completion.live="),
        (ParamSpec("name", resource="Setting", note="The name of a setting."),),
        _settings,
    ),
    Builtin(
        "jobs",
        "List the jobs that run or got lost, show one, or forget those that have ended.",
        _jobs,
        ("jobs [-a] [--since TIME] [--failed] [API]", "jobs show %N|UUID", "jobs prune"),
        ("jobs", "jobs --failed --since 1d", "jobs show %1", "jobs prune --before 7d"),
        (
            ParamSpec("api", choices=("show", "prune"), resource="Api", note="An API, or a step."),
            ParamSpec("job", resource="Job", note="A job: its number, as %1, or its uuid."),
        ),
    ),
    Builtin(
        "wait",
        "Wait for jobs, also for those of another zscli.",
        _wait,
        ("wait [%N|UUID…|--all]",),
        ("wait %1", "wait 0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d --timeout 10m", "wait --all"),
        (ParamSpec("job", resource="Job", note="A job: its number, as %1, or its uuid."),),
    ),
    Builtin(
        "fg",
        "Wait again for a job that runs in the background.",
        _fg,
        ("fg [%N]",),
        ("fg", "fg %1"),
        (ParamSpec("job", resource="Job", note="A job: its number, as %1, or its uuid."),),
    ),
    Builtin(
        "cancel",
        "Cancel a long job at the server.",
        _cancel,
        ("cancel %N|UUID",),
        ("cancel %1",),
        (ParamSpec("job", resource="Job", note="A job: its number, as %1, or its uuid."),),
        takes_time=True,
    ),
    Builtin(
        "retry",
        "Send a job again that never arrived.",
        _retry,
        ("retry %N|UUID",),
        ("retry %1",),
        (ParamSpec("job", resource="Job", note="A job: its number, as %1, or its uuid."),),
    ),
    Builtin(
        "more",
        "List the results of the last calls, or show one again.",
        _more,
        ("more [N]",),
        ("more", "more 3", "more 3 -o table"),
        (ParamSpec("number", "integer", note="The number of a result; 1 is the latest."),),
    ),
    Builtin(
        "last",
        "Show the latest answer again, in another format.",
        _last,
        ("last [-o FORMAT]",),
        ("last -o csv",),
    ),
    Builtin(
        "save",
        "Write results to files.",
        _save,
        ("save N[,M…] [FILE|FOLDER]",),
        ("save 1", "save 3 zones.json", "save 1,2,5 answers/"),
        (
            ParamSpec("numbers", "list", element="integer", note="Numbers as more lists them."),
            ParamSpec("place", note="A new file, or a folder."),
        ),
    ),
    Builtin(
        "disk-usage",
        "Show what the disks of the VMs of a host really use, the largest first.",
        _disk_usage,
        ("disk-usage host=UUID",),
        ("disk-usage host=0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d",),
        named=_hosts,
    ),
    Builtin(
        "completion",
        "Print the script that makes Tab complete zscli in your own shell.",
        _completion,
        ("completion bash", "completion zsh", "completion fish"),
        (
            'eval "$(zscli completion bash)"                            in ~/.bashrc',
            "zscli completion zsh > ~/.zfunc/_zscli                     before compinit",
            "zscli completion fish > ~/.config/fish/completions/zscli.fish",
        ),
        (ParamSpec("shell", choices=SHELLS, note="The shell that the script is for."),),
    ),
    Builtin(
        "edit",
        "Change a former line in your editor; it comes back into the prompt.",
        _edit,
        ("edit [N]",),
        ("edit", "edit 3"),
        (ParamSpec("number", "integer", note="Which line; 1 is the latest."),),
    ),
    Builtin("version", "Show the versions of zscli and of its specs.", _version, ("version",)),
    Builtin("quit", "Leave zscli.", _leave, ("quit",)),
    Builtin("exit", "Leave zscli.", _leave, ("exit",)),
)

BUILTINS: Mapping[str, Builtin] = {builtin.name: builtin for builtin in _ALL}
