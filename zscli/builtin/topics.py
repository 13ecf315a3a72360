"""The help topics: what a user should know beside single APIs, as plain text."""

from dataclasses import dataclass

from zscli.errors import ExitStatus

__all__ = ["TOPICS", "Topic"]


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of help: its name, what it is about, and its lines."""

    name: str
    summary: str
    text: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The page, line by line."""
        return tuple(self.text.strip("\n").split("\n"))


GETTING_STARTED = """
Log in, look around, change something, log out:

  LogInByAccount accountName=admin
  QueryVmInstance state=Running fields=uuid,name
  CreateZone name=zone-1 description="a first zone"
  LogOut

The password is asked for when you leave it out on a terminal. The session is kept for
the profile and the server, and is there the next time zscli starts.

Before something is destroyed, zscli says what is lost and asks; only y or yes sends it.
--yes in the line, or set confirm off, leaves the question out. Scripts are never asked.

  search WORD…   finds APIs by what they are about
  help API       shows an API: its parameters, limits and an example
  help TOPIC     shows one of the topics that help lists

No cloud at hand? zscli --demo starts with a small one. Log in as admin with the
password "password".
"""

QUERIES = """
A Query API takes conditions, all of which must hold:

  QueryVmInstance state=Running name~=web cpuNum>=4

  =  !=  >  >=  <  <=    compare; text is compared without case
  ?=  !?=                one of a list, or none of it: state?=Running,Stopped
  ~=  !~=                like: % is any text and _ is one character;
                         without either, the value may stand anywhere
  =null  !=null          the field is empty, or is not

A dot leads to related resources: vmNics.ip=10.0.0.5, host.managementIp~=172.20.%
Tags are fields too: __systemTag__~=hostname::% and __userTag__=prod

  fields=uuid,name       only these fields
  limit=20 start=40      twenty rows, after the first forty; 1000 when not given
  sortBy=name sortDirection=desc
  count=true             only how many there are
  replyWithCount=true    the rows, and how many match in all

A value with a single quote, or with one of != >= <= in it, cannot be said this way;
ZQL can say it:

  ZQLQuery zql="query vminstance where name='it''s'"
"""

VALUES = """
  name=web-1                     text; quote blanks: description="two words"
  cpuNum=4 memorySize=8G         numbers; sizes with K, M, G, T (1024 each)
  timeout=10m                    how long to wait: s, m, h, d; a plain number is milliseconds
  count=true                     true or false
  l3NetworkUuids=A,B             a list; a comma inside an item is written \\,
  uuids=A uuids=B                the same list, key by key
  rules=[{"type": "Ingress"}]    a list or a map as JSON
  rules="[{'type': 'Ingress'}]"  the same as a Python literal
  scriptContent=@start.sh        the content of a file
  scriptContent=@-               standard input
  uuid?=A,B                      many targets: a call for each
  uuid=@-                        the same, where several uuids stand in the input
  name=\\@home                    a text that begins with @
  hostUuid=<Tab>                 the uuid of a host, chosen by its name
  rules=[{"<Tab>                 the keys of a rule; after a key and : its values
  scriptContent=@st<Tab>         a file

A # begins a comment. A \\ at the end of a line continues it on the next. docs/language.md
has the whole grammar.
"""

JOBS = """
Most writes are jobs: the server accepts them and works on. zscli waits and shows progress.

  StartVmInstance uuid=… &    does not wait; [1] and the uuid come at once. Not in another
                              shell: a single command has --no-wait
  Ctrl-C                      stops waiting, not the job: it goes on in the background
  --timeout 10m               stops waiting after that time; the job goes on
  --no-wait                   does not wait, and prints the job's uuid, for scripts; nothing
                              is told of the job by itself, not even when you leave
  --progress, --quiet         tell how far a job is without a terminal, or nowhere

What ends in the background is told before the next prompt: [1] done StartVmInstance 3.2 s.
set bell on rings then. Without a timeout zscli waits as long as the server gives the API.

  jobs               those that run or got lost; jobs -a shows all, also those of other
                     servers and profiles
  jobs show %1       what was sent, and the answer or the chain of errors
  wait %1            waits for it; wait alone for all in the background; wait --all for all
  fg %1              waits for one again; fg alone for the last one
  cancel %1          cancels it at the server, if it is a long job
  retry %1           sends it again, if it never arrived
  jobs prune         forgets those that have ended

A long job (SubmitLongJob … &) runs until its work ends, not only until it is submitted; wait
takes the uuid of a long job, too, and so does cancel.

zscli --webhook lets the server tell when a job ends, which is quicker where jobs are long.

%1 is the number of a job; its uuid does as well, from any zscli: zscli wait UUID.

The job's uuid is chosen before the request is sent, and is on the disk by then. When the
answer is lost on its way, or zscli is killed, the server is asked about that uuid. Where nobody
saw a job end, jobs show says when that was noticed, and no duration. The exit
status is 1 for a job that failed, 4 for one that still runs or whose end nobody can tell.
"""

ENVIRONMENT = """
Which server: --url, or --host and --port; else the variables ZSCLI_URL, ZS_SERVER_IP;
else the profile; else localhost:8080. `profile show` says where each value came from.

  set                shows every setting and where it comes from
  set NAME VALUE     sets it in the profile in use, at once; set NAME= goes back

  ZSCLI_PROFILE       the profile to use
  ZSCLI_URL           the server's address, as in https://zstack.example/zstack
  ZS_SERVER_IP        the server's host
  ZSCLI_CONFIRM       off: do not ask before something is destroyed
  ZSCLI_LIVE          off: Tab does not ask the server for the names of resources
  ZSCLI_MENU          off: no menu is shown while a line is typed
  ZSCLI_EDIT_MODE     vi: the line is edited with the keys of vi
  ZSCLI_TOOLBAR       off: the console has no line at the bottom
  ZSCLI_PAGER         what pages an answer longer than the screen: a command, on or off; else
                      the command in PAGER, else less; a script has no pager
  NO_COLOR            no colours
  HTTPS_PROXY         the proxy for https; NO_PROXY names hosts that are reached without one
  REQUESTS_CA_BUNDLE  certificates to trust, where none are set for the profile
  XDG_STATE_HOME      sessions, history and results are below it, in zscli/ (else
                      ~/.local/state)
  XDG_CONFIG_HOME     profiles.toml is below it, in zscli/ (else ~/.config)

State files are yours alone (mode 0600). Passwords are never written anywhere, but for the
history of a console started with -s, which keeps lines as they are typed and says so.
"""

RESULTS = """
The last 1,000 answers and failures of each profile stay at hand, also for the next zscli.
Those of the console and of scripts are kept, those of single commands are not. Numbers
count back: 1 is the latest.

  more                   lists them: number, mark, time and line
  more 3                 shows one again; more 3 -o table chooses the format
  last -o csv            shows the latest answer in another format
  save 3                 writes ./API-3.json
  save 3 zones.json      writes that file
  save 1,2,5 answers     writes a file for each into the folder answers

A file is never written over, and only you can read it. What is kept is JSON as the server
sent it, with passwords, sessions and other secrets masked. Of an answer over 1 MB only the
line is kept; the zscli that got it can still show and save it until its next call.
"""

KEYS = """
  Tab             completes; a second Tab lists what can come next; where a uuid is wanted,
                  type a name, an address or a uuid, and the uuid is inserted
  Down            with the menu open: chooses an entry, as Up does from there; Enter or Tab
                  takes it, Escape closes the menu. Enter with none chosen runs the line
  Up, Down        without: earlier lines, also of other consoles; Ctrl-R searches them
  Right, End      takes the suggestion, which is how an earlier line went on; Alt-F a word of it
  F4              opens the line in $VISUAL or $EDITOR; `edit` does so with the last line, and
                  `edit 3` with the third last. What is saved is there to be run with Enter
  Ctrl-A, Ctrl-E  the line's beginning and end; the other keys are those of Emacs, or of vi
                  after: set edit.mode vi
  Ctrl-C          clears the line; while a job runs, stops waiting for it
  Ctrl-D          leaves, on an empty line
  Enter           runs the line; an open quote or bracket goes on in the next line

A name that is not known is red; a value that cannot be right is underlined as soon as the
cursor has left it. The line at the bottom says what stands at the cursor, which required
parameters are missing, and where you are: server, account, profile, running jobs, how long
the last call took. set toolbar off takes it away; set completion.menu off does so with the
menu. A line that begins with a blank is not remembered; one with a secret is not suggested.
"""

SCRIPTING = """
  zscli QueryZone name=zone-1           one command
  zscli < script                        many, one a line
  zscli -f script                       the same, from a file
  zscli -f script --keep-going          go on after a command that failed

  zscli --parallel 16 -f script         independent lines, 16 at a time
  zscli -f script --max-failures 3      stop after the third failure

A script stops at its first failing command; the message has the line's number, and the
exit status is that of the first failure. With --parallel outcomes come in the order of the
lines; after a failure nothing new begins, and what is under way is waited for. A line with
wait alone is a barrier: all before it ends before what follows begins. So are lines that
change the shell itself, such as a login, set or many targets. The last line tells how many
commands were done, failed, are unknown, still run after --timeout, and were not run. Ctrl-C
leaves what runs in the background. A script that logged in itself is logged in again when
its session ends. Where nobody reads the output any more, as behind | head, the script ends
with status 6.

One line can be about many targets, each a call of its own; eight run at a time:

  zscli StopVmInstance uuid?=UUID,UUID
  zscli QueryVmInstance name~=web -o json | zscli StopVmInstance uuid=@-
  zscli StopVmInstance uuid=@- --parallel 4 --max-failures 1 < uuids

All are checked before anything is sent. The answer is a row for each; the exit status is 1
where one failed, 4 where the end of one is not known. help values has more ways.

Into a pipe, answers are JSON just as the server sent them; -o json, jsonl, table, csv or text
chooses.

  zscli QueryVmInstance state=Running fields=uuid -o text

Data goes to standard output, all else to standard error. On a terminal an answer longer
than the screen is paged, whatever its format; set pager off does without.
"""


def _exit_codes() -> str:
    return "\n".join(f"  {int(status):>3}  {status.meaning}" for status in ExitStatus)


TOPICS = {
    topic.name: topic
    for topic in (
        Topic("getting-started", "The first steps.", GETTING_STARTED),
        Topic("queries", "Conditions, fields, sorting and paging.", QUERIES),
        Topic("values", "How values are written, by type.", VALUES),
        Topic("jobs", "Waiting for what takes time.", JOBS),
        Topic("results", "Answers at hand: more, last and save.", RESULTS),
        Topic("scripting", "Scripts, pipes and output formats.", SCRIPTING),
        Topic("environment", "Servers, variables and files.", ENVIRONMENT),
        Topic("keys", "Keys of the console.", KEYS),
        Topic("exit-codes", "What an exit status means.", _exit_codes()),
    )
}
