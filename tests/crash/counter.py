"""A local HTTP server that counts: the part of the world that lies in another process and survives every kill.

``POST /NAME`` with JSON ``{"what": …}`` counts once for each ``Idempotency-Key``, as payment services do.
"""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Counter:
    """``counted`` are the effects by world, in order; ``posted`` how often each was asked for."""

    def __init__(self) -> None:
        self.counted: dict[str, dict[str, str]] = defaultdict(dict)
        self.posted: dict[str, int] = defaultdict(int)
        counter = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                what = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["what"]
                world = self.path.strip("/")
                counter.posted[world] += 1
                counter.counted[world].setdefault(self.headers["Idempotency-Key"], what)
                answer = str(len(counter.counted[world])).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *args: Any) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
