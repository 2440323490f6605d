"""The documentation is true: queries give their answers, commands and programs run, links lead."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import httpx2
import pytest
from click.testing import CliRunner

from api.cli import main
from api.errors import CODES
from api.examples import load_examples
from api.examples.page import markdown
from api.limits.bounds import Limits
from api.limits.fixed import FIXED
from api.limits.resources import Resources
from api.settings import Settings

ROOT = Path(__file__).parent.parent
SERVER = "http://127.0.0.1:8000"
DOCS = ROOT / "docs"
CLIENT_PYTHON = ROOT / "clients" / "python" / ".venv" / "bin" / "python"
EXAMPLES = DOCS / "examples.md"
PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (ROOT / "README.md", *sorted(DOCS.glob("*.md")))
}
GUIDES = [*PAGES, "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "tests/README.md"]
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
COMPOSE = ROOT / "docker-compose.yml"

# A block of one language; an answer follows its query.
BLOCK = r"^```{}\n(.*?)^```$"
BLOCKS = re.DOTALL | re.MULTILINE
QUERY = re.compile(BLOCK.format("graphql") + r"(?:\n\n```json\n(.*?)^```$)?", BLOCKS)
# A whole program begins with what it imports.
PROGRAM = re.compile(r"^```python\n((?:import|from) .*?)^```$", BLOCKS)
# The examples have their variables below them, and tests/test_questions.py runs them.
QUERIES = [
    pytest.param(query, answer, id=f"{page}-{number}")
    for page, text in PAGES.items()
    if page != "docs/examples.md"
    for number, (query, answer) in enumerate(QUERY.findall(text))
]
PROGRAMS = [
    pytest.param(program, id=f"{page}-{number}")
    for page, text in PAGES.items()
    for number, program in enumerate(PROGRAM.findall(text))
]
COMMANDS = sorted(
    {found for text in PAGES.values() for found in re.findall(r"^\$ (.*)$", text, re.MULTILINE)}
)
ASSIGNMENT = re.compile(r"\w+=\S+ ")
TRIED: set[str] = set()


def commands(beginning: str) -> list[str]:
    """Return the commands that begin so, settings before them left out."""
    found = [c for c in COMMANDS if ASSIGNMENT.sub("", c).startswith(beginning)]
    TRIED.update(found)
    return found


@pytest.mark.parametrize(("query", "answer"), QUERIES)
def test_a_query_gives_its_answer(query: str, answer: str, server_url: str) -> None:
    given = httpx2.post(f"{server_url}/graphql", json={"query": query}).json()
    assert "errors" not in given or answer
    assert given["data"] or answer
    if answer:
        assert json.dumps(given) == json.dumps(json.loads(answer))


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_runs(program: str, server_url: str) -> None:
    if not CLIENT_PYTHON.exists():
        pytest.skip("`make client` installs what the programs import")
    own = program.replace(SERVER, server_url)
    run = subprocess.run([CLIENT_PYTHON, "-c", own], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert run.stdout


@pytest.mark.parametrize("command", commands("make "))
def test_a_make_target_exists(command: str) -> None:
    *settings, make, target = shlex.split(command)
    known = {f"POLICYGRAPH_{name.upper()}" for name in Settings.model_fields}
    assert {setting.split("=")[0] for setting in settings} <= known
    subprocess.run([make, "--dry-run", target], cwd=ROOT, check=True, capture_output=True)


OF_TABLES = commands("curl -s --get ")


@pytest.mark.parametrize("command", OF_TABLES)
def test_a_table_is_the_one_that_is_shown(command: str, server_url: str) -> None:
    words = shlex.split(command.replace(SERVER, server_url))
    table = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    (page,) = (text for text in PAGES.values() if f"$ {command}\n" in text)
    assert table == page.partition(f"$ {command}\n")[2].partition("```")[0]


@pytest.mark.parametrize("command", [c for c in commands("curl ") if c not in OF_TABLES])
def test_a_curl_command_is_answered(command: str, server_url: str) -> None:
    words = shlex.split(command.replace(SERVER, server_url))
    body = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    assert json.loads(body)["data"]["country"]["name"] == "Colombia"


@pytest.mark.parametrize("command", commands(".venv/bin/policygraph "))
def test_a_policygraph_command_runs(
    command: str,
    documents: Path,
    curated_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("POLICYGRAPH_DATABASE_URL", curated_url)
    monkeypatch.chdir(tmp_path)
    words = shlex.split(command.replace("--documents texts", f"--documents {documents}"))[1:]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("command", commands("docker compose "))
def test_the_compose_file_exists(command: str) -> None:
    assert command == "docker compose up"
    assert COMPOSE.is_file()


def test_every_command_is_tried() -> None:
    assert set(COMMANDS) == TRIED


def test_every_page_is_tried() -> None:
    assert len(QUERIES) > 15
    assert PROGRAMS
    for page, text in PAGES.items():
        assert len(QUERY.findall(text)) == text.count("```graphql"), page


def test_the_page_of_examples_is_made_from_them() -> None:
    assert EXAMPLES.read_text("utf-8") == markdown(load_examples()), "run make schema"


def test_every_setting_is_listed() -> None:
    text = PAGES["docs/operation.md"] + PAGES["docs/limits.md"]
    listed = set(re.findall(r"^\| `(POLICYGRAPH_\w+)`", text, re.MULTILINE))
    assert listed == {f"POLICYGRAPH_{name.upper()}" for name in Settings.model_fields}


def test_every_error_code_is_listed() -> None:
    listed = dict(
        re.findall(r"^\| `([A-Z_]+)` \| (.*) \|$", PAGES["docs/conventions.md"], re.MULTILINE)
    )
    assert {code: listed.get(code) for code in CODES} == CODES


def test_every_limit_is_listed() -> None:
    text = PAGES["docs/limits.md"]
    rows = re.findall(r"^\| (.*) \| (.*) \| ([\d,]+) \| (.*) \|$", text, re.MULTILINE)
    settings: dict[str, Any] = {**Limits.model_fields, **Resources.model_fields}
    assert rows == [
        (
            f"`POLICYGRAPH_{name.upper()}`",
            field.description,
            f"{field.default:,}",
            field.json_schema_extra["reason"],
        )
        for name, field in settings.items()
    ]
    rows = re.findall(r"^\| ([^|]*) \| ([\d,]+) \| ([^|]*) \|$", text, re.MULTILINE)
    assert rows == [(limit.counted, f"{limit.number:,}", limit.reason) for limit in FIXED]


STATED = {
    "max_head": "{} bytes of head",
    "max_url": "{} of URL",
    "max_body": "{} of body",
    "max_tokens": "{} tokens",
    "max_depth": "{} levels,",
    "max_fields": "{} fields with fragments expanded",
    "max_aliases": "{} aliases",
    "max_repeats": "{} repeated fields",
    "max_directives": "{} directives",
    "max_fragments": "{} fragments",
    "max_operations": "{} operations",
    "max_list": "{} items in a list",
    "max_cost": "{} units of static cost",
    "max_planning": "{} milliseconds of planning",
    "max_filters": "{} filters",
    "max_json_depth": "{} levels of JSON",
    "max_response": "{} bytes of response",
}


@pytest.mark.parametrize("name", STATED)
def test_a_limit_of_the_promises_is_the_true_one(name: str) -> None:
    assert STATED[name].format(f"{getattr(Limits(), name):,}") in SECURITY


@pytest.mark.parametrize("page", GUIDES)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (ROOT / page).parent.joinpath(target).exists(), target


class Site(NamedTuple):
    """The documentation as it was built, and what Sphinx said."""

    folder: Path
    said: subprocess.CompletedProcess[str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the documentation, with the flags of `make docs`."""
    pytest.importorskip("sphinx", reason="`make docs` installs Sphinx")
    commands = subprocess.run(
        ["make", "--dry-run", "docs"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.replace("\\\n", "")
    (flags,) = re.findall(r"sphinx-build (.*?)\s+--doctree-dir", commands)
    built = tmp_path_factory.mktemp("site")
    words = [*flags.split(), "--doctree-dir", built / "trees", ".", built / "html"]
    said = subprocess.run(
        [sys.executable, "-m", "sphinx", *words], cwd=ROOT, capture_output=True, text=True
    )
    return Site(built / "html", said)


def test_the_site_is_built_without_a_warning(site: Site) -> None:
    assert site.said.returncode == 0, site.said.stderr
    for page in PAGES.keys() - {"README.md"}:
        assert (site.folder / page).with_suffix(".html").is_file()
    assert "url=docs/index.html" in (site.folder / "index.html").read_text("utf-8")


def test_the_site_asks_no_other_host(site: Site) -> None:
    fetched = re.compile(r"""<(?:script|img|link)[^>]*(?:src|href)="(?:https?:)?//[^"]*""")
    pages = list(site.folder.rglob("*.html"))
    assert pages
    for page in pages:
        assert not fetched.findall(page.read_text("utf-8")), page
