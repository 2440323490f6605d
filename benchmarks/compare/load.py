"""Requests in numbers, sent by ``wrk``, and how long their responses take."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from benchmarks.compare.processors import OTHERS

SCRIPT = """
local bodies, requests, sent = <BODIES>, {}, 0
function init(args)
  for n, body in ipairs(bodies) do
    requests[n] = wrk.format("<METHOD>", "<PATH>", <HEADERS>, body ~= "" and body or nil)
  end
end
function request()
  sent = sent + 1
  if <UNIQUE> then
    local body = bodies[1]:gsub("UNIQUE_NUMBER", sent)
    return wrk.format("<METHOD>", "<PATH>", <HEADERS>, body)
  end
  return requests[sent % #requests + 1]
end
function done(summary, latency, requests)
  local failed = summary.errors
  io.write(string.format(
    '{"count":%d,"seconds":%f,"bytes":%d,"failed":%d,"p50":%f,"p99":%f,"mean":%f}\\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.mean / 1e3))
end
"""

PART = re.compile("<([A-Z]+)>")


class NoLoad(Exception):
    """``wrk`` can't be run, or a server fails under load."""


@dataclass(frozen=True)
class Requests:
    """The requests of one load, which are sent in turn.

    With ``unique``, each has another number in the place of ``UNIQUE_NUMBER``.
    """

    port: int
    bodies: Sequence[bytes] = (b"",)
    method: str = "POST"
    path: str = "/graphql"
    headers: dict[str, str] = field(default_factory=dict)
    unique: bool = False


@dataclass(frozen=True)
class Sent:
    """How a load went; times are in milliseconds, those of all but the slowest too."""

    count: int
    seconds: float
    bytes: int
    failed: int
    p50: float
    p99: float
    mean: float

    @property
    def rate(self) -> float:
        """The number of responses in a second."""
        return self.count / self.seconds


class Load:
    """A load that runs until its time is over."""

    def __init__(self, requests: Requests, connections: int, seconds: float) -> None:
        self._folder = tempfile.TemporaryDirectory()
        script_file = Path(self._folder.name) / "load.lua"
        script_file.write_bytes(script(requests))
        cores = ",".join(map(str, sorted(OTHERS)))
        command = ["taskset", "-c", cores, "wrk", "-t1", f"-c{connections}", "--timeout=60s"]
        command += [f"-d{max(1, round(seconds))}s", "--latency", "-s", str(script_file)]
        try:
            self._process = subprocess.Popen(
                [*command, f"http://127.0.0.1:{requests.port}"], stdout=subprocess.PIPE
            )
        except FileNotFoundError as error:
            message = f"{error.filename} is not installed; on Debian: apt-get install"
            raise NoLoad(f"{message} wrk util-linux") from None

    def sent(self) -> Sent:
        """Wait for the end, and return how it went."""
        output, _ = self._process.communicate()
        self._folder.cleanup()
        lines = [line for line in output.splitlines() if line.startswith(b'{"count"')]
        if not lines:
            raise NoLoad(output.decode())
        return Sent(**orjson.loads(lines[-1].replace(b"nan", b"0")))


def script(requests: Requests) -> bytes:
    """Return the script of ``wrk`` that sends the requests."""
    headers = {"Content-Type": "application/json", **requests.headers}
    fields = ",".join(f'["{name}"]={_quoted(value.encode())}' for name, value in headers.items())
    parts = {
        "UNIQUE": str(requests.unique).lower(),
        "METHOD": requests.method,
        "PATH": requests.path,
        "HEADERS": f"{{{fields}}}",
        "BODIES": f"{{{','.join(map(_quoted, requests.bodies))}}}",
    }
    return PART.sub(lambda match: parts[match[1]], SCRIPT).encode()


def _quoted(text: bytes) -> str:
    return f"[==[{text.decode()}]==]"
