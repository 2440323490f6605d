"""The walkthrough for curators, followed to the letter: from a page to an answer of the API."""

import json
import os
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from api.cli import main
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from api.settings import CURATED, ROOT
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from tests.databases import Databases

GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
SECTION = re.search(r"^### From a document to a query\n(.*?)^### ", GUIDE, re.DOTALL | re.MULTILINE)
assert SECTION
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", SECTION[1], re.DOTALL | re.MULTILINE)
# The folders of the guide: it is read in the project's own folder.
DATA, TEXTS = "seeds/data/", "texts"


def follow(command: str, data: Path, url: str) -> None:
    """Run a command of the guide on a copy of the curated data."""
    _, name, *words = shlex.split(command.removeprefix("$ "))
    takes = {option for parameter in main.commands[name].params for option in parameter.opts}
    more = ["--data", str(data)] if "--data" in takes else []
    more += ["--database-url", url] if "--database-url" in takes else []
    result = CliRunner().invoke(main, [name, *words, *more])
    # Nothing is found of what is new.
    assert result.exit_code == (1 if name == "find" else 0), (command, result.output)
    assert "warning: " not in result.output, result.output


def write(text: str, data: Path) -> None:
    """Write what the guide says into the file that its first line names."""
    where, _, body = text.partition("\n")
    path = data / where.removeprefix("# ").split(",")[0].removeprefix(DATA)
    before = path.read_text("utf-8")
    if where.endswith("in mentions"):
        path.write_text(before.replace("\nmentions:\n", f"\nmentions:\n{body}", 1), "utf-8")
    else:
        kept = re.sub(r"^#.*\n", "", before, flags=re.MULTILINE).rstrip() + "\n"
        path.write_text(f"{kept}\n{body}" if "sources" in where else kept + body, "utf-8")


def answer(url: str, query: str) -> Any:
    database = Database(url)
    response = Operations(GRAPHQL_SCHEMA, database, Limits()).execute(GraphQLRequest(query=query))
    database.close()
    return json.loads(response.body())


def test_a_document_becomes_an_answer(
    tmp_path: Path, databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in os.environ:
        if name.startswith("POLICYGRAPH_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    (tmp_path / TEXTS).mkdir()
    data = Path(shutil.copytree(CURATED, tmp_path / "data"))
    query = ""
    with databases.empty("sqlite") as url:
        for language, text in BLOCKS:
            match language:
                case "html":
                    (tmp_path / TEXTS / "quay-story.html").write_text(text, "utf-8")
                case "console":
                    for command in text.strip().split("\n"):
                        follow(command, data, url)
                case "yaml":
                    write(text, data)
                case "graphql":
                    query = text
                case "json":
                    assert answer(url, query) == json.loads(text)
    assert query
    assert (tmp_path / TEXTS / "review.html").exists()
