"""What is known of programs that start other programs, run code from their arguments, or write beside their purpose.

Tables only; ``unfolding`` reads them. A program that is not listed is taken to do what its name says. Letters are
short options, names are long ones; a long name ends in ``=`` when it takes a value.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


STANDARD_FOLDERS = _set("/bin /usr/bin /usr/local/bin /sbin /usr/sbin /usr/local/sbin /opt/homebrew/bin")
"""Where a program's path may be left out: ``/bin/rm`` is ``rm``."""


@dataclass(frozen=True, slots=True)
class Starter:
    """A program whose operands are another command.

    ``flags``, ``values`` and ``attached`` are the short options without a value, with one, and with one only if it
    adjoins. ``skip`` operands come before the command. ``through``: starting is all it does. ``sets``: variables may
    come before the command. ``adds``: it adds words. ``joins``: a shell reads the operands. ``code``: options whose
    value a shell reads. ``stops``: options with which nothing is started. ``shell``: without a command, one
    is opened.
    """

    flags: str = ""
    values: str = ""
    attached: str = ""
    names: tuple[str, ...] = ()
    skip: int = 0
    through: bool = False
    sets: bool = False
    adds: bool = False
    joins: bool = False
    code: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    shell: bool = False


_BUSYBOX = Starter(through=True)
STARTERS: Mapping[str, Starter] = {
    "command": Starter("pvV", through=True, stops=("v", "V")),
    "builtin": Starter(through=True),
    "exec": Starter("cl", "a", through=True),
    "nohup": Starter(through=True),
    "time": Starter("apvqV", "f", names=_names("append portability verbose quiet format="), through=True, sets=True),
    "nice": Starter("0123456789", "n", names=_names("adjustment="), through=True),
    "ionice": Starter("t", "cnpPu", names=_names("class= classdata= ignore pid="), through=True),
    "stdbuf": Starter("", "ioe", names=_names("input= output= error="), through=True),
    "timeout": Starter(
        "vfp", "ks", names=_names("foreground preserve-status verbose kill-after= signal="), skip=1, through=True
    ),
    "env": Starter(
        "iv0", "uC", names=_names("ignore-environment null unset= chdir= debug"), through=True, sets=True
    ),
    "setsid": Starter("cfw", names=_names("ctty fork wait"), through=True),
    "busybox": _BUSYBOX,
    "toybox": _BUSYBOX,
    "noglob": Starter(through=True),
    "!": Starter(through=True, sets=True),
    "nocorrect": Starter(through=True),
    "sudo": Starter(
        "AbEHnPSkKB",
        "CDghpRrtTuUa",
        names=_names(
            "askpass background preserve-env preserve-env= set-home non-interactive stdin login shell user= group= "
            "host= prompt= chdir= chroot= role= type= close-from= command-timeout= other-user="
        ),
        sets=True,
        shell=True,
    ),
    "doas": Starter("Ln", "Cua", sets=True, shell=True),
    "su": Starter("lmpPf", "gGsw", names=_names("login preserve-environment group= supp-group= shell= pty"),
                  code=("c", "command"), skip=99, shell=True),
    "runuser": Starter("lmpPf", "gGswu", names=_names("login user= group= shell="), code=("c", "command"), shell=True),
    "xargs": Starter(
        "0prtxo",
        "adEILnPs",
        "eil",
        _names(
            "null arg-file= delimiter= eof= replace= max-lines= max-args= max-procs= interactive no-run-if-empty "
            "max-chars= verbose exit show-limits open-tty process-slot-var= replace max-lines eof"
        ),
        adds=True,
    ),
    "watch": Starter("bcegptw", "nq", "d", _names("beep color errexit chgexit interval= precise no-title differences "
                     "differences= no-wrap equexit="), joins=True),
    "ssh": Starter("46AaCfGgKkMNnqsTtVvXxYy", "BbcDEeFIiJLlmOpQRSWw", skip=1, joins=True, shell=True),
    "chroot": Starter(names=_names("groups= userspec= skip-chdir"), skip=1, shell=True),
    "unshare": Starter("imnpuUCTfrc", "RwSGl", names=_names(
        "mount uts ipc net pid user cgroup time fork map-root-user map-current-user mount-proc mount-proc= root= wd= "
        "kill-child kill-child= keep-caps"), shell=True),
    "strace": Starter("cCdfDhiknqrtTvVwxyzZ", "abeEIoOpPsSuUX", names=_names("follow-forks trace= output-separately")),
    "ltrace": Starter("cCfhiLrStTV", "aAeDFlnopsuwx"),
    "flock": Starter("sexnuoFv", "wE", names=_names(
        "shared exclusive nonblock nb unlock close no-fork timeout= wait= conflict-exit-code= verbose"),
        skip=1, code=("c", "command")),
    "taskset": Starter("apc", names=_names("all-tasks pid cpu-list"), skip=1, through=True),
    "script": Starter("aefq", "EIOBmTo", names=_names("append return flush quiet"), code=("c", "command"), skip=99,
                      shell=True),
    "pkexec": Starter(names=_names("user= disable-internal-agent keep-cwd"), shell=True),
    "fakeroot": Starter("uh", "lsib", shell=True),
    "catchsegv": Starter(through=True),
    "eatmydata": Starter(through=True),
}  # fmt: skip

SHELLS = _set("sh bash dash ash zsh ksh mksh rbash")
"""Read as bash; ``FOREIGN_SHELLS`` have another grammar."""
FOREIGN_SHELLS = _set("fish csh tcsh pwsh powershell nu xonsh elvish rc es")
EDITORS = _set("ed ex")
"""Their input is a list of commands, some of which run programs."""
OTHER_NAMES = {
    "gawk": "awk",
    "mawk": "awk",
    "nawk": "awk",
    "gsed": "sed",
    "gtar": "tar",
    "bsdtar": "tar",
    "gfind": "find",
    "fdfind": "fd",
    "ripgrep": "rg",
    "view": "vim",
    "rvim": "vim",
    "rview": "vim",
    "pypy": "python",
    "genv": "env",
    "gxargs": "xargs",
    "gsort": "sort",
    "g++": "gcc",
    "clang": "gcc",
    "c++": "gcc",
    "pip3": "pip",
    "gtimeout": "timeout",
    "slogin": "ssh",
    "gnice": "nice",
}
WRITES_OPERANDS = _set("tee touch mkdir rmdir rm unlink shred truncate chmod chown chgrp mkfifo mknod srm")
WRITES_SECOND = {"uniq": "fsw", "xxd": "cglosnR"}
"""Programs whose second operand is written, with their short options that take a value."""
WRITES_LAST = _set("cp mv install ln rsync scp")
EVALUATORS = _set("let declare typeset local export readonly test [ printf unset read wait mapfile")
"""Builtins that evaluate arithmetic, in which a subscript may hold a substitution."""
NAMING = _set("read mapfile readarray getopts unset let declare typeset local export readonly")
"""Builtins whose words are names of variables; ``NAMING_AFTER``: of which one is, behind these options."""
NAMING_AFTER = {"printf": ("-v",), "test": ("-v", "-R"), "wait": ("-p",)}

LAUNCHERS: Mapping[str, int] = {
    **dict.fromkeys(
        _names(
            "parallel gdb lldb perf valgrind systemd-run at batch crontab screen tmux dtach expect socat nc ncat entr "
            "direnv nix-shell npx bunx pipx uvx nsenter bwrap firejail proot gosu su-exec "
            "tini dumb-init rlwrap unbuffer cgexec numactl prlimit choom setarch linux32 linux64 setpriv capsh run0 "
            "torsocks proxychains proxychains4 faketime hyperfine start-stop-daemon chpst softlimit machinectl "
            "schroot debootstrap vagrant ansible salt pssh pdsh multitool dotenv osascript"
        ),
        1,
    ),
    **dict.fromkeys(
        _names(
            "uv poetry pipenv hatch pdm rye bundle conda micromamba nix docker docker-compose podman nerdctl kubectl oc"
        ),
        2,
    ),
}
"""Programs that start others in ways not analysed here, and how many words say what they do: a rule that permits
has to name the next one too (``docker ps``, ``uv run pytest``). Of the second kind only ``run`` and ``exec``
start anything."""
RUNS = _set("run exec x dlx shell develop compose create cp debug start")
PLAIN_LAUNCHERS = _set("uv poetry pipenv hatch pdm rye bundle npx bunx uvx gosu su-exec proxychains torsocks eatmydata")
"""Those whose next word, where it is no option, is the program."""
LAUNCHER_RISKS: Mapping[str, tuple[str, ...]] = dict.fromkeys(("kubectl", "oc"), ("--kubeconfig", "--server", "-s"))
"""Options that name a file which names programs, or a machine that is told a password."""
CALM_SET = re.compile(r"[-+][efuxvnCET]*o?|--|-|pipefail|errexit|nounset|xtrace|verbose|noglob|noclobber|errtrace")
"""Words of ``set`` that change nothing about what commands are given, such as variables or a history."""
CODE_MODULES = _set("timeit pdb code runpy trace cProfile profile")
"""Modules of Python whose arguments are code, or say what is run."""
QUIET: Mapping[str, re.Pattern[str]] = {
    "git": re.compile(r"--no-pager|-P|--no-optional-locks|--literal-pathspecs"),
    "make": re.compile(r"-[kswBi]*(?:j\d*)?|--keep-going|--silent|--quiet|--no-print-directory|--jobs(?:=\d+)?"),
    "npm": re.compile(r"-s|--silent|--quiet"),
    "cargo": re.compile(r"-[qv]+|--quiet|--verbose|--locked|--offline|--frozen"),
}
"""Options before a command of these that change nothing about it."""
ADDRESSED = _set("ping ping6 dig host nslookup drill whois traceroute tracepath mtr telnet ftp curl wget http nc ncat")
"""An address that is put together when they run can carry anything out, be it as a name to look up."""


@dataclass(frozen=True, slots=True)
class Risk:
    """Options of a program that run code (``runs``) or write a file (``writes``, and without a value of their own
    ``unnamed``). ``known``: every other short option with a value, so that a value is not read as options."""

    runs: str = ""
    run_names: tuple[str, ...] = ()
    writes: str = ""
    write_names: tuple[str, ...] = ()
    known: str = ""
    script: bool = False
    unnamed: str = ""
    unnamed_names: tuple[str, ...] = ()


RISKS: Mapping[str, Risk] = {
    "python": Risk("c", known="mWX", script=True),
    "perl": Risk("eE", script=True),
    "ruby": Risk("e", script=True),
    "node": Risk("epr", ("eval", "print", "require", "import", "loader"), script=True),
    "nodejs": Risk("epr", ("eval", "print", "require", "import", "loader"), script=True),
    "php": Risk("rBRE", script=True),
    "lua": Risk("e", script=True),
    "luajit": Risk("e", script=True),
    "Rscript": Risk("e", script=True),
    "R": Risk("e"),
    "julia": Risk("eE", ("eval", "print"), script=True),
    "ghc": Risk("e"),
    "tar": Risk("IF", ("to-command", "checkpoint-action", "use-compress-program", "rsh-command", "info-script",
                       "new-volume-script"), "g", ("index-file", "listed-incremental", "volno-file"),
                known="fCTXbKVHLN"),
    "rsync": Risk("e", ("rsh", "rsync-path"), "", ("log-file", "write-batch"), known="fBMT"),
    "scp": Risk("SoDF", known="cilJPX"),
    "sftp": Risk("SoDF", known="BbciJlPRs"),
    "sort": Risk("", ("compress-program",), "o", ("output",), known="ktST"),
    "rg": Risk("", ("pre", "hostname-bin"), known="eftTgjmABCEMrd"),
    "split": Risk("", ("filter",), known="abClnt"),
    "zip": Risk("", ("unzip-command", "TT"), known="bisxntO"),
    "man": Risk("PHC", ("pager", "html", "config-file")),
    "less": Risk("kK", ("lesskey-file", "lesskey-src", "lesskey-content"), "oO", ("log-file", "LOG-FILE")),
    "make": Risk("fCE", ("eval", "file", "makefile", "directory"), known="IjloW"),
    "wget": Risk("e", ("execute", "use-askpass"), "OoPa", ("output-document", "output-file", "directory-prefix",
                 "append-output", "post-file"), known="BtTwUQlARDIXi"),
    "curl": Risk("K", ("config",), "oDc", (
        "output", "output-dir", "dump-header", "cookie-jar", "trace", "trace-ascii", "stderr", "etag-save", "hsts",
        "alt-svc", "libcurl"), known="dHXuAeFbmrTUwxEyYzCPtQ", unnamed="OJ", unnamed_names=("remote-name",)),
    "vim": Risk("cSsuwW", ("cmd",), known="T"),
    "vi": Risk("cSsuwW", ("cmd",)),
    "nvim": Risk("cSsuwWl", ("cmd", "headless")),
    "emacs": Risk("fl", ("eval", "execute", "funcall", "load", "script", "batch")),
    "sqlite3": Risk("", ("cmd", "init")),
    "psql": Risk("cfv", ("command", "file", "set", "variable"), "oL", ("output", "log-file"), known="dhpUFPRT"),
    "mysql": Risk("e", ("execute", "pager", "init-command")),
    "tcpdump": Risk("z", (), "w", (), known="cCDEFiGmMrsTuUVW"),
    "nmap": Risk("", ("script",), "o", ()),
    "gcc": Risk("", ("wrapper",), "o", (), known="IDLlx"),
    "cc": Risk("", ("wrapper",), "o", (), known="IDLlx"),
    "openssl": Risk("", ("engine",), "", ("out", "keyout")),
    "iconv": Risk("", (), "o", ("output",), known="ft"),
    "tree": Risk("", (), "o", (), known="LPIH"),
    "yq": Risk("", (), "is", ("inplace", "split-exp")),
    "patch": Risk("e", ("ed",), "or", ("output", "reject-file"), known="pidDBFVYz"),
    "hash": Risk("p"),
    "enable": Risk("f"),
    "complete": Risk("CF"),
    "compgen": Risk("CF"),
    "mapfile": Risk("C", known="dnOsuc"),
    "readarray": Risk("C", known="dnOsuc"),
    "bind": Risk("xf"),
    "dpkg": Risk("", ("pre-invoke", "post-invoke", "status-logger")),
    "apt": Risk("o", ("option",)),
    "apt-get": Risk("o", ("option",)),
    "pip": Risk("", ("python",), "", ("log", "report", "target"), known="rcietf"),
    "file": Risk("C", ("compile",), known="mPFef"),
    "date": Risk("s", ("set",), known="dfrI"),
    "history": Risk("csp", (), "war"),
    "dmesg": Risk("cCDEn", ("clear", "read-clear", "console-off", "console-on", "console-level"), known="lfFKsTt"),
    "hostname": Risk("Fb", ("file", "boot")),
    "ss": Risk("K", ("kill",), "D", ("diag",), known="fAFN"),
    "journalctl": Risk("", ("vacuum-size", "vacuum-time", "vacuum-files", "rotate", "flush", "sync",
                       "relinquish-var"), known="nutSUpgDMI"),
    "bat": Risk("", ("pager",), known="lHmr"),
    "delta": Risk("", ("pager",)),
    "shellcheck": Risk("", ("rcfile",), known="Wefisox"),
    "ruff": Risk("", ("fix", "fix-only", "unsafe-fixes", "add-noqa", "config"), "o", ("output-file",)),
    "mypy": Risk("", ("install-types", "config-file", "python-executable"), "", (
        "html-report", "junit-xml", "xml-report", "txt-report", "any-exprs-report", "linecount-report", "cache-dir",
        "cobertura-xml-report", "linecoverage-report", "lineprecision-report", "xslt-html-report",
        "xslt-txt-report"), known="mpc"),
    "go": Risk("", ("toolexec", "exec", "overlay", "vettool", "w", "gccgoflags", "compiler"), "o", (
        "coverprofile", "cpuprofile", "memprofile", "blockprofile", "mutexprofile", "trace", "outputdir", "pkgdir")),
    "npm": Risk("", ("script-shell", "node-options", "git", "shell")),
    "cargo": Risk("", ("config",)),
}  # fmt: skip

GIT_RUNS = _set(
    "upload-pack receive-pack exec upload-archive extcmd ext-diff textconv open-files-in-pager gpg-sign "
    "tree-filter index-filter msg-filter env-filter parent-filter commit-filter tag-name-filter config "
    "template"
)
"""Long options of git's commands whose value is, or names, something that is run."""
GIT_LOSES: Mapping[str, re.Pattern[str]] = {
    "branch": re.compile(r"-[a-zA-Z]*[dDMCf]|--delete|--force"),
    "tag": re.compile(r"-[a-zA-Z]*[df]|--delete|--force"),
    "stash": re.compile(r"drop|clear"),
    "checkout": re.compile(r"--|\.|-[a-zA-Z]*[fBp]|--force|--ours|--theirs|--pathspec-from-file|--patch"),
    "switch": re.compile(r"-[a-zA-Z]*[fC]|--force|--force-create|--discard-changes"),
    "reset": re.compile(r"--hard|--merge|--keep"),
    "push": re.compile(r"-[a-zA-Z]*[fd]|--force.*|--delete|--mirror|--prune|[+:].*"),
    "remote": re.compile(r"rm|remove|prune|set-url"),
    "worktree": re.compile(r"remove|prune|-f|--force"),
    "reflog": re.compile(r"expire|delete|drop"),
    "mv": re.compile(r"-[a-zA-Z]*f|--force"),
    "fetch": re.compile(r"-[a-zA-Z]*[fpP]|--force|--prune|--prune-tags|\+.*"),
    "update-ref": re.compile(r"-d|--stdin"),
    "notes": re.compile(r"remove|prune"),
}
"""Options and words with which a command of git loses what it otherwise keeps."""
GIT_LOSING_NAMES = _names(
    "delete force force-create discard-changes hard merge keep ours theirs mirror prune prune-tags stdin "
    "pathspec-from-file patch"
)
GIT_STARTS = _set(
    "bisect filter-branch difftool mergetool daemon instaweb send-email web--browse p4 svn upload-pack receive-pack"
)
GIT_SAFE_SETTINGS = ("user.", "color.", "advice.", "init.defaultbranch", "core.quotepath", "core.autocrlf", "log.")

RESERVED = _set("if then else elif fi do done case esac while until for function select coproc { } [[ ]]")
HARMLESS = _set(
    "LANG LANGUAGE TZ TERM NO_COLOR FORCE_COLOR CLICOLOR COLORTERM COLUMNS LINES CI PYTHONUNBUFFERED "
    "PYTHONDONTWRITEBYTECODE PYTHONHASHSEED RUST_BACKTRACE DEBUG VERBOSE NODE_ENV GIT_TERMINAL_PROMPT "
    "DEBIAN_FRONTEND"
)
CODE = _set(
    "PAGER GIT_PAGER MANPAGER SYSTEMD_PAGER EDITOR VISUAL GIT_EDITOR GIT_SEQUENCE_EDITOR FCEDIT GIT_SSH_COMMAND "
    "GIT_SSH GIT_ASKPASS SSH_ASKPASS SUDO_ASKPASS GIT_EXTERNAL_DIFF GIT_PROXY_COMMAND PROMPT_COMMAND PS0 PS1 PS2 PS4 "
    "LESSOPEN LESSCLOSE BROWSER RSYNC_RSH CVS_RSH SVN_SSH PERLDB TAR_OPTIONS MAKEFLAGS"
)
"""Variables whose value is a command."""
DANGEROUS = CODE | _set(
    "PATH IFS BASH_ENV ENV CDPATH SHELL SHELLOPTS BASHOPTS BASH_FUNC HOME TMPDIR GLOBIGNORE PYTHONPATH PYTHONSTARTUP "
    "PYTHONHOME PERL5LIB PERL5OPT RUBYOPT RUBYLIB NODE_OPTIONS NODE_PATH CLASSPATH JAVA_TOOL_OPTIONS "
    "XDG_CONFIG_HOME GREP_OPTIONS LESS MANOPT WGETRC CURL_HOME HOSTALIASES DOCKER_HOST KUBECONFIG VIRTUAL_ENV "
    "JAVA_HOME MAVEN_OPTS CARGO_HOME RUSTUP_HOME RUSTC_WRAPPER GOPATH GOROOT GOFLAGS PYTEST_ADDOPTS PYTEST_PLUGINS"
)


def is_code(name: str) -> bool:
    return name in CODE


def is_harmless(name: str) -> bool:
    """Whether any program may be given this variable; names in small letters are the script's own."""
    return (
        name in HARMLESS
        or name.startswith("LC_")
        or (name == name.lower() and not name.endswith("_proxy") and not name.startswith("npm_"))
    )


def is_dangerous(name: str) -> bool:
    """Whether setting this variable in the shell itself can change what later commands do."""
    return (
        name in DANGEROUS
        or name.startswith(("LD_", "DYLD_", "GIT_", "BASH_FUNC_", "npm_"))
        or name.lower().endswith("_proxy")
    )


def program_of(text: str) -> str:
    """The name rules know a program by: ``/bin/rm`` is ``rm``, ``./rm`` is itself."""
    folder, _, name = text.rpartition("/")
    return (
        name if folder and posixpath.normpath("/" + folder.lstrip("/")) in STANDARD_FOLDERS and text[0] == "/" else text
    )
