"""The command: what each part of it does and says, and how it ends."""

import hashlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import click
import httpx2
import pytest
from click.testing import CliRunner, Result

from api.cli import main
from api.cli.serve import listen
from api.settings import ROOT, Settings
from db.fetch import Database
from schema.clients import clients
from schema.compact import compact
from schema.schema import sdl
from seeds.models import write_json_schemas
from tests.databases import INVENTED, INVENTED_DOCUMENTS, TESTS

DATA = ["--data", str(INVENTED)]
DOCUMENTS = ["--documents", str(INVENTED_DOCUMENTS)]
PATIENCE = 60

pytestmark = pytest.mark.usefixtures("no_variables")


@pytest.fixture
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset what the shell of the tests may have set."""
    for name in os.environ:
        if name.startswith("POLICYGRAPH_"):
            monkeypatch.delenv(name)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Return the URL of a file that is not there yet."""
    return f"sqlite:///{tmp_path / 'policygraph.sqlite'}"


def run(*words: str) -> Result:
    """Run the command here, and let through what it does not handle itself."""
    result = CliRunner().invoke(main, words)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def fails(result: Result, status: int, pattern: str) -> None:
    """Check that a command ended with one line on standard error."""
    assert result.exit_code == status
    assert re.fullmatch(rf"policygraph: .*(?:{pattern}).*\n", result.stderr), result.stderr


# Help


def test_help_lists_every_command() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name, command in main.commands.items():
        assert f"\n  {name} " in result.stdout
        assert command.help


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("name", main.commands)
def test_command_explains_itself_and_its_options(name: str, flag: str) -> None:
    result = run(name, flag)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: main {name}")
    for parameter in main.commands[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help
            assert parameter.help.endswith(".")
            assert parameter.opts[0] in result.stdout


@pytest.mark.parametrize(
    "words", [["unknown"], ["check", "--unknown"], ["check", "--data", "/nowhere"], ["cite"]]
)
def test_misuse_ends_with_two(words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith("Error: ")


# What cannot be used


def corrupt(folder: Path) -> str:
    (folder / "corrupt.sqlite").write_bytes(b"this is no database" * 1_000)
    return f"sqlite:///{folder / 'corrupt.sqlite'}"


def directory(folder: Path) -> str:
    return f"sqlite:///{folder}"


def unreadable(folder: Path) -> str:
    if os.geteuid() == 0:
        pytest.skip("the superuser may read everything")
    (folder / "unreadable.sqlite").touch(mode=0)
    return f"sqlite:///{folder / 'unreadable.sqlite'}"


def closed_port(_: Path) -> str:
    return "postgresql://postgres@127.0.0.1:1/none"


BAD_DATABASES: list[tuple[Callable[[Path], str], str]] = [
    (corrupt, "the database can't be used: file is not a database"),
    (directory, "the database can't be used: (unable to open database file|disk I/O error)"),
    (unreadable, "the database can't be used: unable to open database file"),
    (closed_port, "the database can't be used: .*port 1 failed: Connection refused"),
]


@pytest.mark.parametrize("command", ["load", "serve", "release"])
@pytest.mark.parametrize(("make", "pattern"), BAD_DATABASES)
def test_a_database_that_cannot_be_used(
    command: str, make: Callable[[Path], str], pattern: str, tmp_path: Path, free_port: str
) -> None:
    words = {"load": DATA, "serve": [*DATA, "--port", free_port], "release": []}[command]
    fails(run(command, *words, "--database-url", make(tmp_path)), 1, pattern)


@pytest.mark.parametrize("command", ["load", "serve", "release"])
@pytest.mark.parametrize("url", ["mysql://user:secret@localhost/x", "nonsense", "sqlite://"])
def test_a_database_that_is_not_known(command: str, url: str) -> None:
    result = run(command, "--database-url", url)
    fails(result, 2, r"POLICYGRAPH_DATABASE_URL \(--database-url\): expected sqlite:///FILE or")
    assert "secret" not in result.stderr


@pytest.mark.parametrize("command", ["load", "serve", "release", "export"])
def test_a_folder_that_is_not_there_is_not_made(command: str, tmp_path: Path) -> None:
    missing = tmp_path / "mistyped"
    more = ["--to", str(tmp_path / "out")] if command == "export" else []
    result = run(command, "--database-url", f"sqlite:///{missing / 'x.sqlite'}", *more)
    fails(result, 2, rf"\(--database-url\): expected a file in a folder that exists, and {missing}")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("problem", ["data", "documents"])
def test_a_load_that_is_refused_makes_nothing(
    sqlite_url: str, tmp_path: Path, problem: str
) -> None:
    more = {"data": ["--data", str(TESTS)], "documents": [*DATA, "--documents", str(TESTS)]}
    assert run("load", "--database-url", sqlite_url, *more[problem]).exit_code == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("number", ["nan", "-1", "101", "x"])
def test_a_percentage_is_one(number: str) -> None:
    assert run("coverage", *DATA, *DOCUMENTS, "--least", number).exit_code == 2


@pytest.mark.parametrize("command", ["load", "serve", "verify", "coverage"])
def test_documents_that_are_not_there(command: str) -> None:
    fails(run(command, "--documents", "/nowhere"), 2, r"\(--documents\): expected a folder")


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        (["--port", "x"], r"\(--port\): .*integer.*'x'"),
        (["--port", "70000"], r"\(--port\): .*65535.*'70000'"),
        (["--page-limit", "0"], r"\(--page-limit\): .*'0'"),
        (["--host", ""], r"\(--host\): .*''"),
    ],
)
def test_a_bad_flag_of_the_server(words: list[str], pattern: str) -> None:
    fails(run("serve", *words), 2, pattern)


@pytest.mark.parametrize("host", ["256.1.1.1", "no such host", "x" * 300, "é..x", "203.0.113.1"])
def test_an_address_that_is_none(host: str, free_port: str) -> None:
    result = run("serve", *DATA, "--host", host, "--port", free_port)
    fails(result, 1, f"the address {re.escape(host)}:{free_port} can't be used: ")


def test_a_port_in_use(sqlite_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        result = run("serve", *DATA, "--port", port, "--database-url", sqlite_url)
    fails(result, 1, f"127.0.0.1:{port} is in use; choose another with --port")
    # Said before anything is loaded.
    assert result.stdout == ""


def test_a_port_is_taken_while_the_data_is_still_loaded(free_port: str) -> None:
    with closing(listen(Settings(port=int(free_port)))):
        fails(run("serve", *DATA, "--port", free_port), 1, "is in use")


def test_a_variable_is_read_where_no_flag_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLICYGRAPH_DATABASE_URL", "nonsense")
    fails(run("release"), 2, "'nonsense'")
    fails(run("release", "--database-url", "rubbish"), 2, "'rubbish'")


# Commands on data


def broken_copy(folder: Path) -> Path:
    """Copy the invented data, with a country that nobody knows on one line of it."""
    data = folder / "data"
    shutil.copytree(INVENTED, data)
    agencies = data / "agencies.yaml"
    agencies.write_text(agencies.read_text("utf-8").replace("country: colombia", "country: x", 1))
    return data


def test_check_counts_what_is_right() -> None:
    result = run("check", *DATA)
    assert result.exit_code == 0
    counts = r"No problems: [1-9]\d+ records, [1-9]\d+ citations; [1-9]\d* warnings"
    assert re.match(counts, result.stdout)


def test_warnings_are_listed_and_do_not_fail() -> None:
    result = run("check", "--warnings", *DATA)
    assert result.exit_code == 0
    *warnings, last = result.stdout.splitlines()
    assert f"; {len(warnings)} warnings" in last
    shape = r"warning: [a-z/_-]+\.yaml:\d+:\d+: .+ \([a-z]+\)"
    assert all(re.fullmatch(shape, warning) for warning in warnings)


@pytest.mark.parametrize("command", ["check", "load", "serve"])
def test_problems_of_the_data_are_said_with_their_place(
    command: str, tmp_path: Path, sqlite_url: str, free_port: str
) -> None:
    data = broken_copy(tmp_path)
    text = (data / "agencies.yaml").read_text("utf-8")
    before = text[: text.index("country: x")]
    place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
    more = {"check": [], "load": ["--database-url", sqlite_url]}
    more["serve"] = [*more["load"], "--port", free_port]
    result = run(command, "--data", str(data), *more[command])
    assert result.exit_code == 1
    problem, summary = result.stderr.splitlines()
    assert problem.startswith(f"agencies.yaml:{place}: there is no country 'x'")
    assert summary == "policygraph: 1 problem in the curated data"


def test_check_of_an_empty_folder_fails(tmp_path: Path) -> None:
    result = run("check", "--data", str(tmp_path))
    assert result.exit_code == 1
    assert "there is no curated file" in result.stderr


def test_verify_recomputes_citations() -> None:
    result = run("verify", *DATA, *DOCUMENTS)
    assert result.exit_code == 0
    documents = len(list(INVENTED_DOCUMENTS.glob("*.txt")))
    assert re.fullmatch(rf"Verified [1-9]\d+ passages in {documents} documents\n", result.stdout)


def test_verify_finds_a_document_that_was_changed(tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    shutil.copytree(INVENTED_DOCUMENTS, documents)
    changed = min(documents.glob("*.txt"))
    changed.write_text(changed.read_text("utf-8") + "More.\n", "utf-8")
    result = run("verify", *DATA, "--documents", str(documents))
    assert result.exit_code == 1
    assert f"\nnot at hand: sources/{changed.stem}.yaml:" in result.stdout
    assert result.stderr.startswith("policygraph: not at hand: 1;")


@pytest.mark.parametrize("command", ["verify", "coverage"])
def test_documents_have_to_be_named(command: str) -> None:
    fails(run(command, *DATA), 2, "name the folder of the documents' texts with --documents")


def test_coverage_shows_what_is_left_out() -> None:
    result = run("coverage", *DATA, *DOCUMENTS, "--least", "100")
    names = sorted(path.stem for path in INVENTED_DOCUMENTS.glob("*.txt"))
    fails(result, 1, "not covered enough: gazette-story, heron-report, margin-notes")
    for name in names:
        assert re.search(rf"^{name}: [\d.]+ % of \d+ characters$", result.stdout, re.MULTILINE)


def heron_report() -> tuple[Path, str]:
    path = INVENTED_DOCUMENTS / "heron-report.txt"
    return path, path.read_bytes().decode()


def test_cite_finds_every_place_of_some_words() -> None:
    path, text = heron_report()
    words = "moonstone"
    for document in ("heron-report", hashlib.sha256(path.read_bytes()).hexdigest()[:12]):
        result = run("cite", document, words, *DOCUMENTS)
        assert result.exit_code == 0
        spans = re.findall(
            r"\{start: (\d+), end: (\d+), paragraph: \d+, sha256: (\w+)\}", result.stdout
        )
        assert len(spans) == text.count(words) > 1
        for start, end, digest in spans:
            assert text[int(start) : int(end)] == words
            assert digest == hashlib.sha256(words.encode()).hexdigest()


def test_cite_proposes_a_passage_for_every_sentence() -> None:
    path, text = heron_report()
    result = run("cite", "heron", "--sentences", *DOCUMENTS)
    assert result.exit_code == 0
    assert f"sha256: {hashlib.sha256(path.read_bytes()).hexdigest()}\n" in result.stdout
    assert f"length: {len(text)}\n" in result.stdout
    assert "\n  p1s1: {start: 0, end: " in result.stdout


@pytest.mark.parametrize(
    ("words", "status", "pattern"),
    [
        (["heron", "words that stand nowhere"], 1, "heron-report.txt does not contain these words"),
        (["heron"], 2, "either a passage or --sentences"),
        (["heron", "x", "--sentences"], 2, "either a passage or --sentences"),
        (
            ["nothing", "x"],
            2,
            "'nothing' must be the beginning of one file .*, but matches none",
        ),
        (["", "x"], 2, "matches .*heron-report.txt, "),
    ],
)
def test_cite_says_what_it_needs(words: list[str], status: int, pattern: str) -> None:
    fails(run("cite", *words, *DOCUMENTS), status, pattern)


def test_load_twice_loads_once(sqlite_url: str) -> None:
    first = run("load", *DATA, *DOCUMENTS, "--database-url", sqlite_url)
    assert first.exit_code == 0
    *progress, summary = first.stdout.splitlines()
    assert [line.split()[0] for line in progress] == ["Checking", "Verifying", "Loading"]
    assert re.fullmatch(rf"Release release_\w{{16}} is loaded in {re.escape(sqlite_url)}", summary)
    again = run("load", *DATA, *DOCUMENTS, "--database-url", sqlite_url)
    assert again.exit_code == 0
    assert again.stdout == summary.replace("is loaded", "is already loaded") + "\n"


def test_load_knows_what_each_database_holds(database_url: str) -> None:
    result = run("load", *DATA, *DOCUMENTS, "--database-url", database_url)
    assert result.exit_code == 0
    assert " is already loaded in " in result.stdout


def test_load_leaves_the_database_of_another_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sqlite3; sqlite3.connect({str(path)!r}).execute('CREATE TABLE mine (x)')",
        ],
        check=True,
    )
    result = run("load", *DATA, "--database-url", f"sqlite:///{path}")
    fails(result, 1, r"the database was not changed: the file holds other tables \(mine\)")


def test_release_shows_what_the_database_holds(database_url: str) -> None:
    result = run("release", "--database-url", database_url)
    assert result.exit_code == 0
    with closing(Database(database_url)) as database, database.engine.connect() as connection:
        id_, checksum = connection.exec_driver_sql("SELECT id, checksum FROM release").one()
    assert result.stdout == f"id: {id_}\nchecksum: {checksum}\n"


def test_release_of_nothing_makes_nothing(tmp_path: Path) -> None:
    missing = tmp_path / "none.sqlite"
    fails(
        run("release", "--database-url", f"sqlite:///{missing}"),
        1,
        "holds no release|can't be used",
    )
    assert not missing.exists()
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    fails(run("release", "--database-url", f"sqlite:///{empty}"), 1, "holds no release")


def test_schema_prints_the_sdl() -> None:
    assert run("schema").stdout == sdl()


def test_schema_prints_the_compact_form_and_the_settings_of_clients() -> None:
    assert run("schema", "--compact").stdout == compact()
    assert json.loads(run("schema", "--clients").stdout) == clients()
    fails(run("schema", "--compact", "--clients"), 2, "give one of")


def test_schema_writes_the_schemas_of_curated_files(tmp_path: Path) -> None:
    folder, expected = tmp_path / "made" / "schemas", tmp_path / "expected"
    assert run("schema", "--curated", str(folder)).exit_code == 0
    write_json_schemas(expected)
    written = {path.name: json.loads(path.read_text("utf-8")) for path in folder.iterdir()}
    assert written
    assert written == {p.name: json.loads(p.read_text("utf-8")) for p in expected.iterdir()}


# Processes


@contextmanager
def process(*words: str) -> Iterator[subprocess.Popen[str]]:
    """Run the command as its users do; it is killed if it did not end."""
    started = subprocess.Popen(
        [sys.executable, "-m", "api", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with started:
        try:
            yield started
        finally:
            started.kill()


def answered(port: str, query: str) -> object:
    """Return the answer of a server, as soon as there is one."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            url = f"http://127.0.0.1:{port}/graphql"
            return httpx2.post(url, json={"query": query}, timeout=PATIENCE).json()
        except httpx2.ConnectError:
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.mark.parametrize(
    ("stopping", "words", "said"),
    [
        (signal.SIGTERM, [*DATA, *DOCUMENTS], " is already loaded in "),
        (signal.SIGINT, ["--no-load"], ""),
    ],
    ids=["SIGTERM", "SIGINT"],
)
def test_serve_answers_and_stops_without_a_word(
    database_url: str, free_port: str, stopping: signal.Signals, words: list[str], said: str
) -> None:
    # Pages are smaller or larger where the operator says so.
    words = [*words, "--page-limit", "3", "--port", free_port, "--database-url", database_url]
    with process("serve", *words) as server:
        query = "{ agencies(first: %d) { nodes { __typename } } }"
        assert answered(free_port, query % 3) == {
            "data": {"agencies": {"nodes": [{"__typename": "Agency"}] * 3}}
        }
        assert "'first' takes a number from 0 to 3, not 4." in str(answered(free_port, query % 4))
        assert httpx2.get(f"http://127.0.0.1:{free_port}/health/ready").text == "ready"
        server.send_signal(stopping)
        output, complaints = server.communicate(timeout=PATIENCE)
    assert (server.returncode, complaints) == (0, "")
    assert f"PolicyGraph is on http://127.0.0.1:{free_port}/ (Ctrl+C stops it)\n" in output
    assert "In browsers, pages of any origin may send it requests (POLICYGRAPH_CORS" in output
    assert said in output
    assert ("loaded" in output) == bool(said)


def test_a_command_says_one_line_in_a_real_shell(tmp_path: Path) -> None:
    with process("load", *DATA, "--database-url", corrupt(tmp_path)) as command:
        output, complaints = command.communicate(timeout=PATIENCE)
    assert (command.returncode, output) == (1, "")
    assert complaints == (
        "policygraph: the database can't be used: file is not a database: name another file, or"
        " delete this one\n"
    )


def test_output_that_nobody_reads_is_no_error() -> None:
    with process("schema") as command:
        assert command.stdout
        assert command.stderr
        command.stdout.read(1)
        command.stdout.close()
        assert command.stderr.read() == ""


# Exporting


def test_export_writes_the_release(sqlite_url: str, tmp_path: Path) -> None:
    run("load", "--database-url", sqlite_url, *DATA)
    result = run("export", "--database-url", sqlite_url, "--to", str(tmp_path / "out"))
    assert result.exit_code == 0
    known = re.fullmatch(
        "id: (.*)\nchecksum: .*\n", run("release", "--database-url", sqlite_url).stdout
    )
    assert known
    assert result.stdout == f"Release {known[1]} is in {tmp_path / 'out'}\n"
    assert re.search(r"^statistics\.csv: \d+ rows$", result.stderr, re.MULTILINE)
    package = json.loads((tmp_path / "out" / "datapackage.json").read_bytes())
    assert package["version"] == known[1]


def test_export_does_not_touch_what_is_not_its_own(sqlite_url: str, tmp_path: Path) -> None:
    run("load", "--database-url", sqlite_url, *DATA)
    result = run("export", "--database-url", sqlite_url, "--to", str(tmp_path))
    fails(result, 1, "nothing was exported: .*sqlite.* is not part of an earlier export")


def test_export_needs_a_release(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    url = f"sqlite:///{tmp_path / 'empty.sqlite'}"
    fails(
        run("export", "--database-url", url, "--to", str(tmp_path / "out")), 1, "policygraph load"
    )


def test_export_into_a_folder_that_nothing_holds_is_an_error(tmp_path: Path) -> None:
    to = str(tmp_path / "nowhere" / "out")
    fails(run("export", "--to", to), 1, "nowhere.* can't be used: No such file")


@pytest.mark.parametrize(
    "words",
    [["export"], ["export", "--to", "out", "--format", "xlsx"], ["export", "--to", __file__]],
)
def test_a_wrong_export_is_a_misuse(words: list[str]) -> None:
    assert run(*words).exit_code == 2
