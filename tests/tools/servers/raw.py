"""A server for the tests, without the SDK: says just what the file named as its argument tells it to.

The file is JSON: ``tools`` to offer, ``results`` by tool, and how it misbehaves: ``asks`` (a request to the client in
the middle of each call; the answer is the result), ``after`` (what it offers after a first call), ``silent`` (methods
that get no answer), ``picky`` (ends at a first message that is not ``initialize``), ``noise`` (lines that are no
messages), ``garble`` (a line of so many bytes in place of a result), ``stubborn`` (ignores the end of its input and
SIGTERM), ``exit`` (ends at once, with these last words).
"""

import json
import signal
import sys
import time

with open(sys.argv[1]) as file:
    part = json.load(file)


def say(message: dict) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


if "exit" in part:
    print(part["exit"], file=sys.stderr, flush=True)
    sys.exit(7)
if part.get("stubborn"):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
for line in part.get("noise", ()):
    print(line, flush=True)
    print(line, file=sys.stderr, flush=True)

first, asked = True, {}
for line in sys.stdin:
    message = json.loads(line)
    method, number = message.get("method"), message.get("id")
    if part.get("picky") and first and method != "initialize":
        sys.exit(1)
    first = False
    if method is None and number in asked:
        content = [{"type": "text", "text": json.dumps(message.get("error") or message.get("result"))}]
        say({"id": asked.pop(number), "result": {"content": content}})
    elif method in part.get("silent", ()) or number is None:
        continue
    elif method == "initialize":
        about = {"name": "raw", "version": "1"}
        result = {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": about}
        say({"id": number, "result": result})
    elif method == "tools/list":
        say({"id": number, "result": {"tools": part["tools"]}})
    elif method == "tools/call" and "garble" in part:
        sys.stdout.write("x" * part["garble"] + "\n")
        sys.stdout.flush()
    elif method == "tools/call" and "asks" in part:
        asked["q1"] = number
        say({"id": "q1", **part["asks"]})
    elif method == "tools/call":
        if "after" in part:
            part["tools"] = part.pop("after")
            say({"method": "notifications/tools/list_changed"})
        answer = part.get("results", {}).get(message["params"]["name"])
        say(
            {"id": number, "result": answer}
            if answer
            else {"id": number, "error": {"code": -32603, "message": "broken"}}
        )
    else:
        say({"id": number, "error": {"code": -32601, "message": "Method not found"}})
if part.get("stubborn"):
    time.sleep(600)
