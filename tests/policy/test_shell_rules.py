"""Rules about shell commands: known ways around such rules, in words of our own; and everyday commands that no rule
should stumble over. ``evil`` stands for whatever is forbidden."""

from __future__ import annotations

import shlex
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.errors import PolicyError
from agentrt.core.policy import Decision, PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy
from agentrt.policy.shell import analyse


def rule(level: str, shell: str, rest: str = "") -> Policy:
    return Policy.from_toml(
        f'[[rule]]\nid = "r"\nlevel = "{level}"\ntool = "shell"\nargs.command.shell = {shell}\n{rest}'
    )


def decide(policy: Policy, command: Any) -> Decision:
    """By the rule or, where it does not fit, by the default, which for this call is to ask or to allow."""
    open_world = any(one.permits for one in policy.rules)
    query = PolicyQuery(
        "shell",
        {"command": command},
        frozenset({Effect.EXECUTE}),
        workspace="/work",
        sandbox_workspace_writable=open_world,
    )
    return policy.decide(query)


DENIES = rule("deny", '["evil", "git push", "sudo"]')
ALLOWS = rule(
    "allow",
    '["ls", "echo|printf", "cat", "cd", "git status|log|diff|fetch", "grep", "find", "xargs", "sort", "awk", "sed"]',
)

CHAINED = r"""
ls; evil x
ls && evil x
ls || evil
ls | evil
ls |& evil
ls & evil
ls⏎evil
ls;evil
ls&&evil
cat a|evil
ls # quiet⏎evil
ls \⏎; evil
cd /tmp && evil
git status; evil
git status --short | evil -rf .
! evil
{ evil; }
(evil)
{ ls; evil; } > /dev/null
echo a; (ls; (evil))
"""
SUBSTITUTED = r"""
ls $(evil)
ls `evil`
ls <(evil)
ls >(evil)
ls "$(evil)"
ls "`evil`"
ls --color=$(evil)
ls "a $(echo "$(evil)") b"
ls ${x:-$(evil)}
ls "${x:-$(evil)}"
ls ${x:=`evil`}
ls ${x/$(evil)/y}
ls ${x:$(evil)}
ls $((1 + $(evil)))
ls $[1 + $(evil)]
x=$(evil)
x=`evil` ls
a=(1 $(evil))
a[$(evil)]=1
export X=$(evil)
declare X=$(evil)
ls > $(evil)
cat < <(evil)
cat <<< $(evil)
cat <<< "$(evil)"
cat <<EOF⏎$(evil)⏎EOF
cat <<EOF⏎`evil`⏎EOF
cat <<-EOF⏎⇥${x:-$(evil)}⏎⇥EOF
cat <<EOF | evil⏎x⏎EOF
cat <<EOF; evil⏎x⏎EOF
cat <<EOF && evil⏎x⏎EOF
cat <<EOF⏎x⏎EOF⏎evil
cat <<EOF⏎x⏎EOF x⏎$(evil)⏎EOF
{ ls; } > >(evil)
[[ -f $(evil) ]] && ls
[ "$(evil)" ] && ls
(( x = $(evil) ))
"""
COMPOUND = r"""
if evil; then ls; fi
if ls; then evil; fi
if ls; then ls; elif evil; then ls; fi
if ls; then ls; else evil; fi
for i in $(evil); do ls; done
for i in 1 2; do evil; done
for ((i=0;i<$(evil);i++)); do ls; done
while evil; do ls; done
while ls; do evil; done
until evil; do ls; done
case x in x) evil;; esac
case $(evil) in x) ls;; esac
case x in $(evil)) ls;; esac
select i in 1; do evil; done
f() { evil; }; f
function f { evil; }; f
ls() { evil; }; ls
f() (evil); f
coproc evil
time evil
"""
WRAPPED = r"""
sudo evil
sudo -u root -- evil
sudo FOO=1 evil
doas evil
su -c evil
su root -c 'evil x'
env evil
env -i evil
env -u HOME FOO=1 evil
env FOO=1 BAR=2 evil
env -S 'evil x'
command evil
builtin evil
exec evil
exec -a ls evil
nohup evil &
nice evil
nice -n 5 evil
nice -5 evil
ionice -c 3 evil
timeout 5 evil
timeout -k 3 -s KILL 5s evil
timeout --signal=KILL 5 evil
time -p evil
stdbuf -oL evil
setsid -w evil
xargs evil
xargs -0 -n 1 evil
echo x | xargs -I{} evil {}
xargs -I{} sh -c 'evil {}'
watch evil
watch -n 1 'ls; evil'
chroot /srv evil
unshare -r evil
strace -f evil
parallel evil ::: a b
flock /tmp/lock evil
flock /tmp/lock -c 'evil x'
busybox evil
taskset 1 evil
script -c 'evil x' /dev/null
ssh host evil
ssh -p 22 user@host 'ls; evil'
timeout 5 env nice sudo evil
uv run evil
npx evil
docker run --rm image evil
"""
CODE = r"""
sh -c evil
sh -c 'ls; evil'
bash -lc "ls && evil"
bash -c 'bash -c "evil"'
bash -o pipefail -c evil
zsh -c evil
dash -c evil
/bin/sh -c evil
eval evil
eval "ls; ev""il"
eval "$(echo evil)"
trap evil EXIT
trap 'ls; evil' INT TERM
alias ls=evil
alias l='ls; evil'
echo evil | sh
printf 'evil' | bash -s
bash <<< evil
bash <<'EOF'⏎evil⏎EOF
bash <(echo evil)
. <(echo evil)
source /dev/stdin <<< evil
find . -exec evil {} \;
find . -exec evil {} +
find . -execdir sh -c evil \;
find . -name x -ok evil {} \;
git -c alias.x='!evil' x
git -c core.pager=evil log
git -c core.sshCommand=evil fetch
git --config-env=core.pager=evil log
git fetch --upload-pack=evil
git grep -Oevil x
git rebase -x evil main
git submodule foreach evil
git log --ext-diff; evil
make CC=evil
make SHELL=/bin/evil all
python3 -m timeit 'import os; os.system("evil")'
python3 /dev/stdin <<< 'import os; os.system("evil")'
node -r ./evil x.js
PAGER=evil git log
GIT_SSH_COMMAND='evil x' git fetch
GIT_EXTERNAL_DIFF=evil git diff
python3 -c 'import os; os.system("evil")'
python3.12 -Ic 'import os; os.system("evil")'
perl -e 'system("evil")'
ruby -e 'system("evil")'
node -e 'require("child_process").exec("evil")'
php -r 'system("evil");'
awk 'BEGIN { system("evil") }'
awk 'BEGIN { "evil" | getline x }'
awk '{ print | "evil" }' f
sed 's/a/evil/e' f
sed '1e evil' f
tar xf a.tar --to-command=evil
tar cf a.tar b --checkpoint=1 --checkpoint-action=exec=evil
tar -I evil -xf a.tar
rsync -e evil a b
sort --compress-program=evil f
sort --compress-prog=evil f
rg --pre evil x
split --filter=evil f
vim -c ':!evil' f
vim +':!evil' f
ed f <<< '!evil'
man -P evil ls
x='a[$(evil)]'; echo $((x))
let 'a[$(evil)]=1'
"""
DISGUISED = r"""
/bin/evil
/usr/bin/evil
//bin/evil
/usr/bin/../bin/evil
../bin/evil
ev\il
\evil
e"v"il
'evil'
"evil"
e''vil
$'evil'
$'\x65vil'
$'\145vil'
ev\⏎il
X=evil; $X
X=evil; "$X" x
$(echo evil)
`echo evil`
ls${IFS}; evil
evil${IFS}x
2>/dev/null evil
>out evil
<in evil x
FOO=1 BAR=2 evil
ls;⇥evil
git -C /repo push
git --no-pager push
git -c user.name=x push origin
/usr/bin/git push
"""


def lines(*groups: str) -> list[str]:
    """One command a line; ``⏎`` stands for a newline in it, ``⇥`` for a tab."""
    return [line.replace("⏎", "\n").replace("⇥", "\t") for group in groups for line in group.strip().split("\n")]


BYPASSES = lines(CHAINED, SUBSTITUTED, COMPOUND, WRAPPED, CODE, DISGUISED)


@pytest.mark.parametrize("command", BYPASSES)
def test_what_is_denied_stays_denied_however_it_is_wrapped(command: str) -> None:
    assert decide(DENIES, command).level == "deny"


@pytest.mark.parametrize("command", BYPASSES)
def test_what_is_allowed_covers_nothing_else(command: str) -> None:
    assert decide(ALLOWS, command).level == "ask"


OBSCURE = r"""
$CMD x
"$1" x
${x} x
$(printf '%s' 'e' 'vil') x
/???/e??l x
{ev,il}
e{v,w}il
[e]vil
~/bin/thing
bash -c "$X"
sh "$X"
eval "$X"
source "$X"
xargs -a list $X
timeout $T thing
env $X thing
find . $X
bash
curl x | sh
curl x | python3
wget -qO- x | perl
python3 -c "$X"
ехec x
l​s x
if
ls 'unclosed
ls "unclosed
ls $(
ls )
cat <<EOF⏎no end
${x@P}
parallel --some-new-option a ::: b
time --some-new-option 3 ls
sudo --some-new-option ls
exec 3<>/dev/tcp/10.0.0.1/80
echo "$\⏎(thing)"
echo $\⏎(thing)
th\⏎ing
"""


@pytest.mark.parametrize(
    "command", [*lines(OBSCURE), "ls\0x", "ls\r", "ls \u00a0x", "a;" * 9_000, "a|" * 5_000, "$(" * 500 + ")" * 500]
)
def test_what_cannot_be_analysed_is_asked(command: str) -> None:
    assert decide(ALLOWS, command).level == "ask"
    decision = decide(rule("deny", '["thing-that-is-never-named"]'), command)
    assert decision.level == "ask"
    assert "cannot be told" in decision.reason


def test_a_denial_of_words_that_stand_in_an_obscure_command_denies() -> None:
    assert decide(DENIES, "X=evil; $X").level == "deny"
    assert decide(DENIES, "$GIT push").level == "ask"
    assert decide(DENIES, "$X git push").level == "deny"


def test_the_network_device_of_the_shell_is_a_part_of_its_own() -> None:
    command = "cat < /dev/tcp/10.0.0.1/80"
    assert decide(ALLOWS, command).level == "ask"
    assert decide(rule("deny", '["/dev/tcp/*"]'), command).level == "deny"


BENIGN = r"""
ls -la | head -5
git status -s && git diff HEAD~1
git log --format='%h %s' --since="2 days ago" | cat
git --no-pager log -3
grep -rn 'TODO|FIXME' src --include='*.py'
grep -rn "rm -rf" .
git log --grep="git push"
echo 'rm -rf /; evil' | grep evil
find . -name '*.py' -not -path './.git/*' | xargs grep -l foo
find src -name "*.py" -exec wc -l {} +
cd src && ls *.py
for f in src/*.py; do wc -l "$f"; cat $f; done
if [ -f pyproject.toml ]; then pytest -q; fi
[ -d build ] || mkdir -p build/a; ls {a,b}/*.py
python3 -m pytest tests -q 2>&1 | tail -20
python3 tool.py -c config.json
timeout 60 pytest -x > out/log.txt
time make -j4
LC_ALL=C sort a.txt | uniq -c | sort -rn
echo "it's $HOME" > out/a.txt
cat > out/file.py <<'EOF'⏎import os⏎print("$(x)")⏎EOF
cat <<EOF > out/a.txt⏎hello $USER⏎EOF
awk '{print $1, $3}' data.csv
awk -F, 'NR>1 && $2 > 5 || $3 {s+=$2} END {print s}' data.csv
sed -n '10,20p' file.txt
sed -e 's|a/b|c|g' -e '/^#/d' f
sed -i 's/a/b/' src/x.py
x=$(git log -1 --format=%H); echo $x
n=$(wc -l < file); echo "lines: $n"
diff <(sort a) <(sort b)
mkdir -p a/b && touch a/b/c.txt && cp a/b/c.txt d.txt
npm test && npm run build
uv run pytest -q
tar czf out/a.tgz src && tar xzf a.tgz -C out
source .venv/bin/activate && pytest
set -euo pipefail; ls
while read -r line; do echo "$line"; done < file.txt
echo $((1 + 2)) {1..3}
ls 2>/dev/null || true
case "$x" in a|b*) ls;; *) pwd;; esac
git show HEAD:src/x.py
(cd sub && make)
bash -c 'ls | head'
xargs -n1 echo < list
! grep -q foo bar
BUILD=debug make
/usr/bin/make -j4
"""
OBVIOUS = rule(
    "allow",
    """{ run = ["ls", "cat", "cd", "echo", "grep", "head|tail|wc|sort|uniq|diff", "git status|log|diff|show", "find",
    "xargs", "pytest", "python3", "npm test", "npm run build", "BUILD=* make", "mkdir", "touch", "cp", "sed",
    "sed -i", "awk", "true", "set", "pwd", "read", "tar", "uv run pytest", "source"],
    write = ["out/**", "a/**", "build/**", "src/**",
    "d.txt"] }""".replace("\n", ""),
)


@pytest.mark.parametrize("command", lines(BENIGN))
def test_everyday_commands_pass(command: str) -> None:
    assert decide(OBVIOUS, command).level == "allow"
    assert decide(rule("deny", '["rm", "git push", "sudo", "curl", "evil"]'), command).level == "allow"


# -- the pattern language ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "command", "permitted"),
    [
        ("git log", "git log", True),
        ("git log", "git log --oneline", True),
        ("git log", "git logs", False),
        ("git log *", "git log", True),
        ("git log|diff", "git diff x", True),
        ("git log|diff", "git push", False),
        ("git", "gitk", False),
        ("git * --stat", "git diff --stat", True),
        ("git * --stat", "git diff x --stat", False),
        ("make test $", "make test", True),
        ("make test $", "make test install", False),
        ("ls", "/bin/ls", True),
        ("ls", "./ls", False),
        ("ls", "/tmp/ls", False),
        ("./run.sh", "./run.sh x", True),
        ("./run.sh", "run.sh", False),
        ("./scripts/*", "scripts/build.sh", True),
        ("./scripts/*", "./scripts/../../x", False),
        ("cat src/*", "cat src/a", True),
        ("cat src/*", "cat src/../../etc/passwd", False),
        ("echo 'a b'", "echo 'a b'", True),
        ("echo 'a b'", "echo a b", False),
        ("FOO=* make", "FOO=1 make", True),
        ("FOO=* make", "BAR=1 make", False),
        ("make", "FOO=1 make", False),
        ("make", "NO_COLOR=1 make", True),
        ("export FOO=*", "export FOO=1", True),
        ("export", "export PATH=/x", False),
        ("python3 -c", "python3 -c 'print(1)'", True),
        ("python3", "python3 -c 'print(1)'", False),
        ("find", "find . -delete", False),
        ("npx prettier", "npx prettier --check .", True),
        ("npx", "npx prettier", False),
        ("make", "make CC=x", False),
        ("make CC=*", "make CC=x", True),
        ("python3", "python3 -m timeit x", False),
        ("sed", "sed -f script x", False),
        ("awk -f", "awk -f script x", True),
        ("ls", "time -o x ls", False),
        ("ls", "# ls", False),
        ("ls", "ls > out", False),
        ("sort", "sort -o out in", False),
        ("git log", "git log --output=x", False),
        ("git log", "git --no-pager log", True),
        ("git log", "git -C x log", False),
    ],
)
def test_a_pattern_permits_word_for_word(pattern: str, command: str, permitted: bool) -> None:
    assert (decide(rule("allow", f'["{pattern}"]'), command).level == "allow") == permitted


@pytest.mark.parametrize(
    ("pattern", "command", "denied"),
    [
        ("rm -rf", "rm -rf x", True),
        ("rm -rf", "rm -r -f x", False),
        ("rm -rf", "rm -fr x", True),
        ("rm -rf", "rm -vrf x", True),
        ("rm -rf", "rm x", False),
        ("rm -r", "rm x -r", True),
        ("git push --force", "git push origin main --force", True),
        ("git push --force", "git push --force=x", True),
        ("git push --force", "git push --forc", True),
        ("git push --force", "git push", False),
        ("git push", "git -C x push", True),
        ("git push", "git --git-dir=x push", True),
        ("git push", "git log push", False),
        ("git push", "git $X", True),
        ("rm", "./rm", True),
        ("rm", "RM x", True),
        ("rm", "farm x", False),
        ("rm|rmdir", "rmdir x", True),
        ("rm", "find . -delete", True),
        ("rm", "# rm", False),
        ("rm", "", False),
    ],
)
def test_a_pattern_restricts_whatever_may_be_meant(pattern: str, command: str, denied: bool) -> None:
    assert (decide(rule("deny", f'["{pattern}"]'), command).level == "deny") == denied


def test_files_that_are_written() -> None:
    allows = rule("allow", '{ run = ["echo", "cp", "sort"], write = ["out/**"] }')
    denies = rule("deny", '{ write = ["**/.env", "/etc/**"] }')
    for command, allowed, denied in [
        ("echo a > out/x", True, False),
        ("echo a >> .env", False, True),
        ("echo a >| .env", False, True),
        ("echo a &> .env", False, True),
        ("echo a > out/../.env", False, True),
        ("echo a | tee .env", False, True),
        ("cp a out/b", True, False),
        ("cp a .env", False, True),
        ("sort a -o /etc/x", False, True),
        ("sort a -oout/x", True, False),
        ("cd /; echo a > etc/x", False, False),
        ("echo a > $F", False, False),
        ("echo a 2>&1 > /dev/null", True, False),
        ("sed -i s/a/b/ .env", False, True),
        ("dd if=a of=/etc/passwd", False, True),
        ("touch a", False, False),
    ]:
        assert (decide(allows, command).level == "allow") == allowed, command
        assert (decide(denies, command).level == "deny") == denied, command
    assert decide(denies, "echo a > $F").level == decide(denies, "cd /; echo a > etc/x").level == "ask"


def test_a_list_of_words_is_one_command_that_no_shell_reads() -> None:
    assert decide(ALLOWS, ["git", "log", "; evil", "$(evil)"]).level == "allow"
    assert decide(DENIES, ["git", "log", "; evil"]).level == "allow"
    assert decide(DENIES, ["sh", "-c", "evil"]).level == "deny"
    assert decide(ALLOWS, ["sh", "-c", "evil"]).level == "ask"
    assert decide(ALLOWS, 7).level == "ask" and decide(DENIES, 7).level == "deny"


def test_a_command_that_cannot_be_told_is_asked_even_where_another_rule_allows() -> None:
    both = Policy.from_toml(
        """[[rule]]
        id = "everything"
        level = "allow"
        tool = "shell"
        [[rule]]
        id = "no-thing"
        level = "deny"
        tool = "shell"
        args.command.shell = "thing"
        """
    )
    assert decide(both, "ls").level == "allow"
    assert (decide(both, "$X").level, decide(both, "$X").rule) == ("ask", "no-thing")
    assert "in doubt: which program is run" in both.explain(
        PolicyQuery("shell", {"command": "$X"}, frozenset({Effect.EXECUTE}))
    )


@pytest.mark.parametrize(
    ("shell", "says"),
    [
        ("3", "expected a pattern or a list of patterns, got 3"),
        ("[]", "expected a pattern"),
        ('[" "]', "expected a pattern"),
        ('["ls; rm"]', "write one pattern for each program"),
        ('["echo $(x)"]', "write one pattern for each program"),
        ("""["ls 'a"]""", "expected the words of a command"),
        ('["FOO=1 make"]', "expected FOO=* before the command"),
        ('["FOO=*"]', "expected the beginning of a command"),
        ('{ runs = ["ls"] }', "got runs"),
        ("{ }", "an empty one"),
        ('{ write = ["../x"] }', "'..' and '**' within a name"),
    ],
)
def test_mistakes_in_patterns_are_found(shell: str, says: str) -> None:
    with pytest.raises(PolicyError) as error:
        rule("deny", shell)
    assert "args: command: shell: " in str(error.value) and says in str(error.value)


def test_examples_of_shell_rules_are_tried() -> None:
    fine = 'match = [{ args = { command = "ls; rm x" } }]\nnot_match = [{ args = { command = "ls" } }]'
    assert rule("deny", '["rm"]', fine).rules
    with pytest.raises(PolicyError, match="should match but does not"):
        rule("allow", '["ls"]', 'match = [{ args = { command = "ls; rm x" } }]')


# -- properties -------------------------------------------------------------------------------------------------

HARMLESS = st.sampled_from(["ls", "ls -la", "echo 'a b'", "cat x | sort", "git status", "find . -name '*.py'"])
EVIL = st.sampled_from(
    ["evil", "evil x", "/usr/bin/evil", "e\\vil", "'evil' -rf /", "evil 'a b' \"c\"", "git push", "git -C x push"]
)
AROUND = st.sampled_from(
    [
        "{h}; {e}", "{e}; {h}", "{h} && {e}", "{h} || {e}", "{h} | {e}", "{e} | {h}", "{h} & {e}", "{h}\n{e}",
        "{h} $( {e})", "{h} <( {e})", "( {e} )", "{{ {e}; }}", "if {h}; then {e}; fi", "while {e}; do {h}; done",
        "for x in a b; do {e}; done", "f() {{ {e}; }}; f", "{h} \"$( {e})\"", "cat <<EOF\n$( {e})\nEOF",
        "case x in x) {e};; esac", "{h} # x\n{e}", "x=$( {e})", "ls > $( {e})",
    ]
)  # fmt: skip
BEFORE = st.sampled_from(
    [
        "! ", "FOO=1 ", "env ", "env -i A=1 ", "sudo ", "sudo -u x -- ", "xargs ", "xargs -n1 ", "timeout 5 ", "nohup ",
        "time ", "command ", "nice -n 3 ", "2>/dev/null ", "exec ", "stdbuf -oL ",
    ]
)  # fmt: skip
QUOTED = st.sampled_from(
    ["sh -c {q}", "bash -lc {q}", "eval {q}", "watch {q}", "ssh host {q}", "find . -exec sh -c {q} \\;"]
)


@st.composite
def wrapped(draw: st.DrawFn) -> str:
    command = draw(BEFORE) + draw(EVIL) if draw(st.booleans()) else draw(EVIL)
    for _ in range(draw(st.integers(0, 4))):
        if draw(st.integers(0, 3)):
            command = draw(AROUND).format(h=draw(HARMLESS), e=command)
        else:
            command = draw(BEFORE) + draw(QUOTED).format(q=shlex.quote(command))
    return command


@given(wrapped())
def test_no_wrapping_weakens_a_denial(command: str) -> None:
    assert decide(DENIES, command).level == "deny"


@given(wrapped())
def test_no_wrapping_brings_another_command_under_an_allowance(command: str) -> None:
    assert decide(ALLOWS, command).level == "ask"


def test_characters_beyond_ascii_are_letters() -> None:
    for command in ("ls größe 文件 \U0001f600", "echo 'ü; evil'", "ls \U00033333\u0e93\U000e1234*[$\U0007ffff"):
        assert decide(DENIES, command).level == "allow"
    assert decide(ALLOWS, "cat größe 文件").level == "allow"
    assert decide(DENIES, "ls é; evil").level == decide(DENIES, "$é; evil").level == "deny"
    assert decide(ALLOWS, "é=1").level == decide(ALLOWS, "lś").level == decide(ALLOWS, "cat <<é\nx\né").level == "ask"


@given(st.text(max_size=40))
def test_any_text_can_be_judged(command: str) -> None:
    assert decide(ALLOWS, command).level in ("allow", "ask")
    assert decide(DENIES, command).level in ("allow", "ask", "deny")


@given(st.lists(st.sampled_from(["ls", "echo", " ", "\n", ";", "|", "&", "$", "(", ")", "`", "<", ">", "'", '"', "\\",
                                 "#", "{", "}", "evil", "=", "*", "EOF", "<<"]), max_size=14).map("".join))  # fmt: skip
def test_random_text_never_widens_an_allowance(command: str) -> None:
    if decide(ALLOWS, command).level == "allow":
        assert {part.words[0].text for part in analyse(command).parts} <= {"ls", "echo"}


# -- limits we know ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        (["echo 'evil x' > a.sh", "sh a.sh"], "what was written before is not read again"),
        (["printf 'all:\\n\\tevil\\n' > Makefile", "make"], "programs read files of their own"),
        (["git config alias.st '!evil'", "git st"], "settings of a program are not followed"),
        (["ln -s /usr/bin/evil ls", "./ls"], "a program under another name is another program"),
        (["python3 tool.py evil"], "what a script does with its arguments is its own affair"),
    ],
)
@pytest.mark.xfail(strict=True, reason="rules see one command line; the sandbox is the boundary")
def test_a_denial_follows_a_program_wherever_it_goes(commands: list[str], why: str) -> None:
    assert decide(DENIES, commands[-1]).level == "deny", why


@pytest.mark.xfail(strict=True, reason="options have no synonyms: deny rm, not rm -rf")
def test_a_denial_of_options_knows_other_spellings() -> None:
    assert decide(rule("deny", '["rm -rf"]'), "rm --recursive --force x").level == "deny"
