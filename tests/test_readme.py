"""The README is true: every query gives the answer that stands below it, every command runs."""

import json
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner

from api.cli import main
from api.errors import CODES
from api.limits.bounds import Limits
from api.limits.fixed import FIXED
from api.limits.resources import Resources
from api.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
COMPOSE = ROOT / "docker-compose.yml"

ANSWERED = re.findall(r"```graphql\n(.*?)```\n\n```json\n(.*?)```", README, re.DOTALL)
COMMANDS = re.findall(r"^\$ (.*)$", README, re.MULTILINE)
ASSIGNMENT = re.compile(r"\w+=\S+ ")
TRIED: set[str] = set()


def commands(beginning: str) -> list[str]:
    """Return the commands that begin so, settings before them left out."""
    found = [c for c in COMMANDS if ASSIGNMENT.sub("", c).startswith(beginning)]
    TRIED.update(found)
    return found


@pytest.mark.parametrize(("query", "answer"), ANSWERED)
def test_a_query_gives_its_answer(query: str, answer: str, server_url: str) -> None:
    response = httpx2.post(f"{server_url}/graphql", json={"query": query})
    assert json.dumps(response.json()) == json.dumps(json.loads(answer))


@pytest.mark.parametrize("command", commands("make "))
def test_a_make_target_exists(command: str) -> None:
    *settings, make, target = shlex.split(command)
    known = {f"POLICYGRAPH_{name.upper()}" for name in Settings.model_fields}
    assert {setting.split("=")[0] for setting in settings} <= known
    subprocess.run([make, "--dry-run", target], cwd=ROOT, check=True, capture_output=True)


OF_TABLES = commands("curl -s --get ")


@pytest.mark.parametrize("command", OF_TABLES)
def test_a_table_is_the_one_that_is_shown(command: str, server_url: str) -> None:
    words = shlex.split(command.replace("http://127.0.0.1:8000", server_url))
    table = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    shown = README.partition(f"$ {command}\n")[2].partition("```")[0]
    assert table == shown


@pytest.mark.parametrize("command", [c for c in commands("curl ") if c not in OF_TABLES])
def test_a_curl_command_is_answered(command: str, server_url: str) -> None:
    words = shlex.split(command.replace("http://127.0.0.1:8000", server_url))
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
    words = shlex.split(command.replace("../shared/documents", str(documents)))[1:]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("command", commands("docker compose "))
def test_the_compose_file_exists(command: str) -> None:
    assert command == "docker compose up"
    assert COMPOSE.is_file()


def test_every_command_is_tried() -> None:
    assert set(COMMANDS) == TRIED


def test_every_query_has_an_answer() -> None:
    assert len(ANSWERED) == README.count("```graphql") > 0


def test_every_setting_is_listed() -> None:
    listed = set(re.findall(r"^\| `(POLICYGRAPH_\w+)`", README, re.MULTILINE))
    assert listed == {f"POLICYGRAPH_{name.upper()}" for name in Settings.model_fields}


def test_every_error_code_is_listed() -> None:
    listed = dict(re.findall(r"^\| `([A-Z_]+)` \| (.*) \|$", README, re.MULTILINE))
    assert {code: listed.get(code) for code in CODES} == CODES


def test_every_limit_is_listed() -> None:
    rows = re.findall(r"^\| (.*) \| (.*) \| ([\d,]+) \| (.*) \|$", README, re.MULTILINE)
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
    rows = re.findall(r"^\| ([^|]*) \| ([\d,]+) \| ([^|]*) \|$", README, re.MULTILINE)
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


@pytest.mark.parametrize("target", re.findall(r"^\| `make (\w+)` ", SECURITY, re.MULTILINE))
def test_a_command_of_the_promises_exists(target: str) -> None:
    subprocess.run(["make", "--dry-run", target], cwd=ROOT, check=True, capture_output=True)


@pytest.mark.parametrize("page", ["SECURITY.md"])
def test_the_numbers_of_other_pages_are_those_of_limits(page: str) -> None:
    stated = set(re.findall(r"\b[\d,]+\b", (ROOT / page).read_text("utf-8")))
    assert stated
    numbers = (*Limits.model_fields.values(), *Resources.model_fields.values())
    assert stated <= {f"{limit.default:,}" for limit in numbers}


@pytest.mark.parametrize("target", re.findall(r"\]\((?!http)([^)]+)\)", README))
def test_a_link_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()
