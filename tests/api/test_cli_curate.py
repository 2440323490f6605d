"""The commands of curators: what each does, says and leaves, and how it ends."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.test_cli import fails, run
from tests.databases import INVENTED, INVENTED_DOCUMENTS

DOCUMENTS = ["--documents", str(INVENTED_DOCUMENTS)]
SENTENCE = "The Quay Police seized more than 3,800 pounds of moonstone in Panama."

pytestmark = pytest.mark.usefixtures("no_variables")


@pytest.fixture
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset the folder of documents, which the shell of the tests may have set."""
    monkeypatch.delenv("POLICYGRAPH_DOCUMENTS", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a copy of the invented data, which the test may change."""
    return Path(shutil.copytree(INVENTED, tmp_path / "data"))


def texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# find


def test_find_says_what_refers_to_a_record(data: Path) -> None:
    result = run("find", "the", "guard", "--data", str(data))
    assert result.exit_code == 0
    first = result.stdout.split("\n")[0]
    assert re.fullmatch(r"agency:river-guard  .+ \(the Guard\)  agencies\.yaml:\d+", first)


def test_find_proposes_what_is_close(data: Path) -> None:
    fails(run("find", "the gard", "--data", str(data)), 1, "has 'the gard'; close to it: .*Guard")


def test_find_works_in_data_that_is_not_sound(data: Path) -> None:
    (data / "topics.yaml").write_text("- [\n")
    assert run("find", "river guard", "--data", str(data)).exit_code == 0


# rename


def test_rename_leaves_sound_data(data: Path) -> None:
    result = run("rename", "agency:river-guard", "guard", "--data", str(data))
    assert result.exit_code == 0
    assert re.match(r"\d+ places changed in agencies\.yaml, ", result.stdout)
    assert run("check", "--data", str(data)).exit_code == 0
    assert not any(re.search(r"\briver-guard\b(?!-)", text) for text in texts(data).values())


@pytest.mark.parametrize(
    ("words", "status", "pattern"),
    [
        (["river-guard", "No Slug"], 2, "'No Slug' is no slug: lower case"),
        (["nobody", "x"], 1, "there is no record 'nobody': 'policygraph find' shows"),
    ],
)
def test_rename_says_what_is_wrong(data: Path, words: list[str], status: int, pattern: str) -> None:
    before = texts(data)
    fails(run("rename", *words, "--data", str(data)), status, pattern)
    assert texts(data) == before


def test_rename_to_a_slug_that_is_taken_changes_nothing(data: Path) -> None:
    before = texts(data)
    result = run("rename", "topic:smuggling", "river-security", "--data", str(data))
    assert result.exit_code == 1
    assert "the slug 'river-security' is taken" in result.stderr
    assert texts(data) == before


# fmt


def test_fmt_changes_what_is_not_in_the_one_style(data: Path) -> None:
    before = texts(data)
    fails(run("fmt", "--check", "--data", str(data)), 1, "not in the one style: .*agencies.yaml")
    assert texts(data) == before
    result = run("fmt", "--data", str(data))
    assert result.exit_code == 0
    assert "agencies.yaml\n" in result.stdout
    assert run("fmt", "--check", "--data", str(data)).exit_code == 0
    assert run("fmt", "--data", str(data)).stdout == "Every file is in the one style\n"
    assert run("check", "--data", str(data)).exit_code == 0


# cite


def test_cite_shows_the_words_of_each_key(data: Path) -> None:
    result = run("cite", "rope", "the ferrymen laid", "much rope", *DOCUMENTS, "--data", str(data))
    assert result.exit_code == 0
    keys = re.findall(r"^  (\w+): \{start: .*\}  # (.*)$", result.stdout, re.MULTILINE)
    assert keys == [("p2s2a", "the ferrymen laid"), ("p3s5a", "much rope")]


def test_cite_writes_passages_once(data: Path) -> None:
    words = ["cite", "rope", "MUCH rope", *DOCUMENTS, "--data", str(data)]
    result = run(*words, "--write")
    assert result.exit_code == 0
    assert result.stdout.endswith("1 passages written to sources/rope-log.yaml\n")
    text = (data / "sources/rope-log.yaml").read_text("utf-8")
    assert re.search(r"\n  p3s5: .*\n  p3s5a: \{start: .*\n  p4s1: ", text)
    again = run(*words, "--write")
    assert "# already there: much rope" in again.stdout
    assert (data / "sources/rope-log.yaml").read_text("utf-8") == text


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        (["rope", "kilometers", "--write"], "'kilometers' stands at .*: give more of its words"),
        (["rope", "nowhere at all"], "does not contain these words: 'nowhere at all'"),
    ],
)
def test_cite_says_what_it_can_not_write(data: Path, words: list[str], pattern: str) -> None:
    before = texts(data)
    fails(run("cite", *words, *DOCUMENTS, "--data", str(data)), 1, pattern)
    assert texts(data) == before


def test_cite_writes_only_into_the_file_of_a_source(data: Path) -> None:
    (data / "sources/rope-log.yaml").unlink()
    result = run("cite", "rope", "much rope", "--write", *DOCUMENTS, "--data", str(data))
    assert result.exit_code == 1
    assert "no source in" in result.stderr


# reanchor


def corrected(folder: Path, old: str, new: str) -> Path:
    text = (INVENTED_DOCUMENTS / "rope-log.txt").read_text("utf-8")
    assert old in text
    path = folder / "rope-log.txt"
    path.write_text(text.replace(old, new), "utf-8")
    return path


def test_reanchor_follows_a_text_that_has_moved(data: Path, tmp_path: Path) -> None:
    text = corrected(tmp_path, "The Rope Log\n", "The\n\nThe Rope Log\n")
    result = run("reanchor", "rope-log", "--text", str(text), "--data", str(data))
    assert result.exit_code == 0, result.output
    assert re.fullmatch(r"\d+ passages written to sources/rope-log.yaml\n", result.stdout)
    verified = run(
        "verify", "--only", "rope-log", "--data", str(data), "--documents", str(tmp_path)
    )
    assert verified.exit_code == 0


def test_reanchor_waits_for_a_decision(data: Path, tmp_path: Path) -> None:
    before = texts(data)
    text = corrected(tmp_path, "it was 12, and", "it was 12 then, and")
    words = ["reanchor", "rope-log", "--text", str(text), "--data", str(data), *DOCUMENTS]
    result = run(*words)
    fails(result, 1, "passages are found; take what is proposed for the others, .*: p3s4")
    proposal = r"sources/rope-log.yaml:\d+: p3s4 is not in the text; proposed: 'In 2005 it was 12 t"
    assert re.search(proposal, result.stdout)
    assert texts(data) == before
    fails(run(*words, "--take", "p2s1"), 2, "nothing is to be decided for p2s1")
    assert run(*words, "--take", "p3s4").exit_code == 0
    verified = run(
        "verify", "--only", "rope-log", "--data", str(data), "--documents", str(tmp_path)
    )
    assert verified.exit_code == 0


def test_reanchor_of_no_source(data: Path, tmp_path: Path) -> None:
    text = corrected(tmp_path, "Rope", "Rope")
    words = ["reanchor", "nothing", "--text", str(text), "--data", str(data)]
    fails(run(*words), 1, "there is no source 'nothing'; there are: gazette-story, ")


# new


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "Quay story.txt"
    path.write_text(f"A story of the quay\n\n{SENTENCE}\n", "utf-8")
    return path


def test_new_begins_a_file_that_says_what_is_missing(data: Path, text: Path) -> None:
    result = run("new", str(text), "--data", str(data))
    assert result.exit_code == 0
    written = (data / "sources/quay-story.yaml").read_text("utf-8")
    assert "  name: A story of the quay\n" in written
    assert "    panama: [p2s1]\n" in written
    assert "# - {slug: quay-police, name: Quay Police}  # [p2s1]\n" in written
    assert 'value: 3800, comparator: GREATER_THAN, unit: "[lb_av]"}' in written
    assert SENTENCE not in written
    problems = run("check", "--data", str(data)).stderr
    assert "no record cites the passage p1s1" in problems
    assert "2 problems" not in problems


def test_new_replaces_nothing(data: Path, text: Path) -> None:
    assert run("new", str(text), "--data", str(data)).exit_code == 0
    before = texts(data)
    fails(run("new", str(text), "--data", str(data)), 1, "quay-story.yaml is the file of this text")
    text.write_text("Another.\n")
    fails(run("new", str(text), "--data", str(data)), 1, "is there already: give another slug")
    assert texts(data) == before


@pytest.mark.parametrize(
    ("content", "words", "status", "pattern"),
    [
        (b"\xff\xfe", [], 1, ""),
        (b" \n", [], 1, "holds no text"),
        (b"One.\n", ["--slug", "No Slug"], 2, "'No Slug' is no slug"),
    ],
)
def test_new_says_what_is_wrong(
    data: Path, text: Path, content: bytes, words: list[str], status: int, pattern: str
) -> None:
    text.write_bytes(content)
    result = run("new", str(text), *words, "--data", str(data))
    assert result.exit_code == status
    assert pattern in result.stderr
    assert texts(data) == texts(INVENTED)


# import


def test_import_makes_a_text_and_says_what_it_is_from(tmp_path: Path, data: Path) -> None:
    original = tmp_path / "story.html"
    original.write_text(f"<h1>Story</h1><p>{SENTENCE}</p>", "utf-8")
    result = run("import", str(original))
    assert result.exit_code == 0
    assert (tmp_path / "story.txt").read_text("utf-8") == f"Story\n{SENTENCE}\n"
    fails(run("import", str(original)), 1, "is there already: citations may depend on it")
    assert run("new", str(tmp_path / "story.txt"), "--data", str(data)).exit_code == 0
    written = (data / "sources/story.yaml").read_text("utf-8")
    assert "# The text was made from story.html, whose SHA-256 is " in written


def test_import_of_what_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("x")
    fails(run("import", str(tmp_path / "a.docx")), 1, "a.docx ends in none of .pdf, .html")
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


# review


def test_review_writes_one_page(data: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    words = ["review", "rope-log", "--data", str(data), "--to", str(page)]
    fails(run(*words), 2, "name the folder of the documents' texts")
    result = run(*words, *DOCUMENTS)
    assert result.exit_code == 0
    html = page.read_text("utf-8")
    assert html.startswith("<!doctype html>")
    assert "statistic:rope-keepers-2001" in html
    assert "http" not in html


def test_review_shows_what_has_changed(data: Path, tmp_path: Path) -> None:
    git = ["git", "-C", str(data), "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for words in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "All"]):
        subprocess.run([*git, *words], check=True)
    path = data / "sources/rope-log.yaml"
    path.write_text(path.read_text("utf-8").replace("by the keepers in 2001", "in 2001"), "utf-8")
    page = tmp_path / "page.html"
    words = ["review", "rope-log", "--data", str(data), "--to", str(page), *DOCUMENTS]
    assert run(*words, "--since", "HEAD").exit_code == 0
    assert "<del>Rope laid by the keepers in 2001</del>" in page.read_text("utf-8")
    fails(run(*words, "--since", "nowhere"), 1, "git says: ")


@pytest.mark.parametrize("command", ["verify", "coverage"])
def test_texts_that_are_not_at_hand_are_listed(command: str, tmp_path: Path) -> None:
    shutil.copy(INVENTED_DOCUMENTS / "rope-log.txt", tmp_path)
    words = [command, "--data", str(INVENTED), "--documents", str(tmp_path)]
    result = run(*words)
    assert result.exit_code == 1
    listed = re.findall(r"^not at hand: sources/([\w-]+)\.yaml:", result.stdout, re.MULTILINE)
    assert listed == ["gazette-story", "heron-report", "margin-notes"]
    assert run(*words, "--only", "rope-log").exit_code == 0
    fails(run(*words, "--only", "nothing"), 2, "there is no source 'nothing'; there are: gaz")


@pytest.mark.parametrize("module", ["api.cli", "api.cli.cite"])
def test_what_needs_no_database_starts_without_it(module: str) -> None:
    program = f"import sys, {module}; print('sqlalchemy' in sys.modules, 'pydantic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout == "False False\n"
