"""The image and the Compose file: what they name exists, and what the image copies is enough.

The instructions of the Dockerfile's first stage are carried out in a temporary folder, and what is
there then is served by the image's own command. The one step left out is the download: the locked
packages, and no others, are linked from the environment that runs the tests.
"""

import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from ruamel.yaml import YAML
from sqlalchemy.engine import make_url

from api.settings import Settings
from tests.databases import BACKENDS, Databases

ROOT = Path(__file__).parent.parent
COMPOSE_FILE = ROOT / "docker-compose.yml"
COMPOSE = YAML(typ="safe", pure=True).load(COMPOSE_FILE)
DATABASE, API = COMPOSE["services"]["db"], COMPOSE["services"]["api"]

ENABLED = "POLICYGRAPH_TEST_IMAGE"
ENVIRONMENT = "/opt/venv"
PATIENCE = 60
# How long Docker waits before it kills a container that it has told to stop.
GRACE = 10


class Instruction(NamedTuple):
    """An instruction of the Dockerfile."""

    name: str
    value: str

    @property
    def words(self) -> list[str]:
        """The value as the shell splits it."""
        return shlex.split(self.value)


def stages() -> list[list[Instruction]]:
    """Return the instructions of each stage of the Dockerfile."""
    text = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", "")
    found: list[list[Instruction]] = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            instruction = Instruction(*line.split(maxsplit=1))
            if instruction.name == "FROM":
                found.append([])
            found[-1].append(instruction)
    return found


BUILD, FINAL = stages()


def last(name: str, stage: list[Instruction] = FINAL) -> str:
    """Return the value of the instruction of that name that is in force."""
    return [instruction.value for instruction in stage if instruction.name == name][-1]


VARIABLES = dict(word.split("=", 1) for word in Instruction("ENV", last("ENV")).words)
COMMAND: list[str] = json.loads(last("CMD"))
HEALTH_CHECK = last("HEALTHCHECK").split("CMD ")[1]


# The temporary folder that stands for the image.


IGNORED = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
PATTERNS = [line for line in IGNORED if line and not line.startswith("#")]


def is_ignored(path: Path) -> bool:
    """Tell whether ``.dockerignore`` keeps a file out: the last pattern that fits it decides."""
    # A pattern for a folder is one for all that the folder holds.
    deciding = [line for line, fitting in zip(PATTERNS, fitting_of(path), strict=True) if fitting]
    return bool(deciding) and not deciding[-1].startswith("!")


@cache
def fitting_of(path: Path) -> list[bool]:
    """Tell of each pattern whether it fits a path, or a folder that the path lies in."""
    folder = fitting_of(path.parent) if path != Path() else [False] * len(PATTERNS)
    return [
        above or fits(line.removeprefix("!"), path)
        for above, line in zip(folder, PATTERNS, strict=True)
    ]


def fits(pattern: str, path: Path) -> bool:
    """Tell whether a pattern names a path; it is a path, ``*``, or ``**/`` before a name."""
    name = pattern.removeprefix("**/")
    if pattern == "*":
        return path != Path()
    assert not re.search(r"[*?\[\\]", name), f"this test does not know the pattern {pattern}"
    return path.name == name if name != pattern else path == Path(pattern)


def copied(source: str) -> list[Path]:
    """Return the files that the Dockerfile copies for ``source``, relative to the project."""
    origin = ROOT / source
    files = [origin] if origin.is_file() else sorted(origin.rglob("*"))
    return [
        file.relative_to(ROOT)
        for file in files
        if file.is_file() and not is_ignored(file.relative_to(ROOT))
    ]


def copy(source: str, destination: Path) -> None:
    """Copy a file, or what a folder holds, into the folder ``destination``."""
    files = copied(source)
    assert files, f"the Dockerfile copies {source}, but there is nothing of that name to copy"
    for file in files:
        inside = file.relative_to(source) if (ROOT / source).is_dir() else Path(file.name)
        (destination / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / file, destination / inside)


def link_locked_packages(environment: Path) -> None:
    """Put the packages of ``requirements.lock`` into an environment, without a download."""
    packages = next(environment.glob("lib/python*/site-packages"))
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    for name in set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:
            continue  # It is locked for another system or Python.
        for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            (packages / top).symlink_to(Path(str(distribution(name).locate_file(top))))


class Image(NamedTuple):
    """Where the application and its environment were built."""

    application: Path
    environment: Path

    def run(self, words: list[str], **settings: str) -> subprocess.Popen[str]:
        """Start a command as a container does: with the image's variables and no others."""
        path = f"{self.environment / 'bin'}:{os.defpath}"
        variables = VARIABLES | {"PATH": path, "POLICYGRAPH_HOST": "127.0.0.1"} | settings
        return subprocess.Popen(
            [shutil.which(words[0], path=path) or words[0], *words[1:]],
            cwd=self.application,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def is_healthy(self, port: int) -> bool:
        """Run the image's health check."""
        check = self.run(["sh", "-c", HEALTH_CHECK], POLICYGRAPH_PORT=str(port))
        check.communicate(timeout=PATIENCE)
        return check.returncode == 0

    def state(self) -> dict[Path, tuple[int, int]]:
        """Return what would differ if anything but ``var/`` were written to."""
        stats = {path: path.lstat() for folder in self for path in folder.rglob("*")}
        return {
            path: (stat.st_size, stat.st_mtime_ns)
            for path, stat in stats.items()
            if "var" not in (path.name, path.parent.name)
        }


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    """Carry out the first stage of the Dockerfile, and take away the right to write."""
    if not os.environ.get(ENABLED):
        pytest.skip(f"the image is built only where {ENABLED} is set")
    folder = tmp_path_factory.mktemp("image")
    built = Image(folder / "app", folder / "venv")
    built.application.mkdir()
    for instruction in BUILD:
        if instruction.name == "COPY":
            *sources, destination = instruction.words
            for source in sources:
                copy(source, built.application / destination)
        elif "requirements.lock" in instruction.value:
            link_locked_packages(built.environment)
        elif instruction.name == "RUN":
            run_step(instruction.value, built)
    (built.application / "var").mkdir()
    # The superuser can write all the same, so a test compares the state as well.
    subprocess.run(["chmod", "-R", "a-w", *built], check=True)
    (built.application / "var").chmod(0o755)
    return built


def run_step(command: str, built: Image) -> None:
    tools = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    subprocess.run(
        ["sh", "-ec", command.replace(ENVIRONMENT, str(built.environment))],
        cwd=built.application,
        env=os.environ | {"PATH": tools, "PIP_NO_INDEX": "1"},
        check=True,
    )


@pytest.fixture
def empty_database(
    request: pytest.FixtureRequest, image: Image, databases: Databases
) -> Iterator[dict[str, str]]:
    """Return the setting that names an empty database; the default is a file in ``var/``."""
    if request.param == "sqlite":
        yield {}
        for file in (image.application / "var").iterdir():
            file.unlink()
        return
    with databases.empty("postgresql") as url:
        yield {"POLICYGRAPH_DATABASE_URL": url}


@contextmanager
def serving(image: Image, *flags: str, **settings: str) -> Iterator[int]:
    """Run the image's command on a free port, which is returned, and stop it as Docker does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = image.run([*COMMAND, *flags], POLICYGRAPH_PORT=str(port), **settings)
    try:
        wait_for(server, port)
        yield port
    finally:
        server.terminate()
        try:
            server.communicate(timeout=GRACE)
        finally:
            server.kill()


def wait_for(server: subprocess.Popen[str], port: int) -> None:
    """Wait till the server answers; a load comes before that."""
    deadline = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < deadline:
        try:
            get(port, "/health/live")
            return
        except OSError:
            time.sleep(0.1)
    server.kill()
    pytest.fail(f"the server does not answer: {server.communicate()[0]}")


def get(port: int, path: str, body: object = None) -> str:
    """Return what the server answers."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}")
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=PATIENCE) as response:
        text: str = response.read().decode()
        return text


# The image.


@pytest.mark.parametrize("empty_database", BACKENDS, indirect=True)
def test_the_image_serves_the_curated_data_and_writes_nothing(
    image: Image, empty_database: dict[str, str]
) -> None:
    before = image.state()
    with serving(image, **empty_database) as port:
        assert image.is_healthy(port)
        answer = get(port, "/graphql", {"query": '{ country(code: "CO") { name } }'})
        assert json.loads(answer) == {"data": {"country": {"name": "Colombia"}}}
        assert "<title>PolicyGraph</title>" in get(port, "/graphiql/")
        assert json.loads(get(port, "/examples.json"))
    assert image.state() == before
    assert any((image.application / "var").iterdir()) == (not empty_database)


@pytest.mark.parametrize("empty_database", ["sqlite"], indirect=True)
def test_the_image_is_not_healthy_without_data(
    image: Image, empty_database: dict[str, str]
) -> None:
    with serving(image, "--no-load", **empty_database) as port:
        assert not image.is_healthy(port)


def test_the_image_holds_no_more_than_it_needs() -> None:
    sources = [word for i in BUILD if i.name == "COPY" for word in i.words[:-1]]
    files = {file for source in sources for file in copied(source)}
    assert files
    source_of_playground = Path("api/playground/app")
    for file in files:
        assert source_of_playground not in file.parents
        assert not {"tests", "var", "__pycache__", "node_modules"} & set(file.parts), file


def test_the_final_stage_is_laid_out_as_the_first() -> None:
    assert last("WORKDIR") == last("WORKDIR", BUILD)
    assert VARIABLES["PATH"].split(":")[0] == f"{ENVIRONMENT}/bin"
    copies = [instruction.words for instruction in FINAL if instruction.name == "COPY"]
    assert ["--from=build", ENVIRONMENT, ENVIRONMENT] in copies
    assert ["--from=build", last("WORKDIR", BUILD), "./"] in copies


def test_the_image_runs_as_a_user_without_rights() -> None:
    user, group = last("USER").split(":")
    assert user == group != "0"
    assert f"useradd --uid {user} " in last("RUN")


def test_the_image_sets_what_can_be_set() -> None:
    assert_settings(VARIABLES)
    assert VARIABLES["POLICYGRAPH_HOST"] == "0.0.0.0"
    assert VARIABLES["POLICYGRAPH_PORT"] == last("EXPOSE")


def assert_settings(variables: dict[str, str]) -> None:
    """Check that the project's variables are settings of it, with values that those take."""
    prefix = "POLICYGRAPH_"
    named = {k.removeprefix(prefix): v for k, v in variables.items() if k.startswith(prefix)}
    assert named
    assert {name.lower() for name in named} <= set(Settings.model_fields)
    Settings.model_validate({name.lower(): value for name, value in named.items()})


# The Compose file.


def problems(file: Path) -> str:
    """Return what the JSON Schema of the Compose specification finds wrong with a file."""
    schema = ["--builtin-schema", "vendor.compose-spec"]
    check = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *schema, file], capture_output=True, text=True
    )
    return check.stdout + check.stderr if check.returncode else ""


def test_the_compose_file_follows_the_specification() -> None:
    assert not problems(COMPOSE_FILE)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("environment:", "enviroment:"), ("read_only: true", "read_only: [api]")],
)
def test_a_mistake_in_the_compose_file_is_found(right: str, wrong: str, tmp_path: Path) -> None:
    text = COMPOSE_FILE.read_text("utf-8")
    assert right in text
    (tmp_path / "docker-compose.yml").write_text(text.replace(right, wrong), "utf-8")
    assert wrong.split(":")[0] in problems(tmp_path / "docker-compose.yml")


def test_the_compose_file_sets_what_can_be_set() -> None:
    assert_settings(API["environment"])


def test_the_api_reaches_the_database_of_the_compose_file() -> None:
    url = make_url(API["environment"]["POLICYGRAPH_DATABASE_URL"])
    made: dict[str, Any] = DATABASE["environment"]
    assert COMPOSE["services"][url.host] is DATABASE
    assert (url.username, url.database) == (made["POSTGRES_USER"], made["POSTGRES_DB"])
    assert API["environment"]["PGPASSWORD"] == made["POSTGRES_PASSWORD"]
    assert API["depends_on"] == {url.host: {"condition": "service_healthy"}}
    assert {f"--username={url.username}", f"--dbname={url.database}"} < set(
        DATABASE["healthcheck"]["test"]
    )


def test_only_the_api_is_published_and_only_to_this_machine() -> None:
    assert "ports" not in DATABASE
    assert API["ports"] == [f"127.0.0.1:{last('EXPOSE')}:{last('EXPOSE')}"]


def test_the_data_outlives_the_container() -> None:
    named = {volume.split(":")[0] for volume in DATABASE["volumes"]}
    assert named == set(COMPOSE["volumes"])
