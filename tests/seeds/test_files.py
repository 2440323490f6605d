"""A folder's files are read once, whatever is put there; what can't be read is said."""

import os
from pathlib import Path

import pytest

from seeds.files import Files, curated_files, document_files


def problems_in(folder: Path) -> list[str]:
    return [str(problem) for problem in curated_files(folder).problems]


def test_files_are_named_in_one_order(tmp_path: Path) -> None:
    names = ["a.yaml", "sources/b.yaml", "z.yaml"]
    for name in reversed(names):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"# {name}")
    (tmp_path / "notes.txt").touch()
    files = curated_files(tmp_path)
    assert list(files.contents) == names
    assert files.contents["z.yaml"] == b"# z.yaml"
    assert files.problems == ()


def test_hidden_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    (tmp_path / ".#a.yaml").symlink_to("somebody@somewhere.123")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "b.yaml").touch()
    files = curated_files(tmp_path)
    assert list(files.contents) == ["a.yaml"]
    assert files.problems == ()


@pytest.mark.parametrize("name", ["places.yml", "places.YAML", "places.Yml"])
def test_a_file_of_another_ending_is_reported(tmp_path: Path, name: str) -> None:
    (tmp_path / "agencies.yaml").touch()
    (tmp_path / name).touch()
    assert problems_in(tmp_path) == [f"{name}:1:1: the name of a curated file ends in .yaml"]


def test_a_folder_without_files_is_reported(tmp_path: Path) -> None:
    assert problems_in(tmp_path) == [
        f"{tmp_path}:1:1: there is no curated file (*.yaml) in this folder"
    ]


def link_out(path: Path, elsewhere: Path) -> None:
    (elsewhere / "theirs").write_text("- slug: a\n")
    path.symlink_to(elsewhere / "theirs")


def link_to_nothing(path: Path, _: Path) -> None:
    path.symlink_to("nothing")


def link_to_itself(path: Path, _: Path) -> None:
    path.symlink_to(path.name)


def folder(path: Path, _: Path) -> None:
    path.mkdir()


def pipe(path: Path, _: Path) -> None:
    os.mkfifo(path)


def locked(path: Path, _: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may read everything")
    path.touch(mode=0)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (link_out, "this link leads out of the folder: put the file itself here"),
        (link_to_nothing, "this file can't be read: No such file or directory"),
        (link_to_itself, "this link leads to itself: put the file itself here"),
        (folder, "this is not a file"),
        (pipe, "this is not a file"),
        (locked, "this file can't be read: Permission denied"),
    ],
)
def test_what_is_no_file_is_reported(tmp_path: Path, make: object, words: str) -> None:
    (tmp_path / "data").mkdir()
    assert callable(make)
    make(tmp_path / "data" / "a.yaml", tmp_path)
    assert problems_in(tmp_path / "data") == [f"a.yaml:1:1: {words}"]


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / ".held").mkdir()
    (tmp_path / ".held" / "a").write_text("- slug: a\n")
    (tmp_path / "a.yaml").symlink_to(".held/a")
    assert curated_files(tmp_path).contents == {"a.yaml": b"- slug: a\n"}


def test_a_folder_that_is_a_link_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    (tmp_path / "sources").symlink_to("/")
    assert problems_in(tmp_path) == [
        "sources:1:1: a link to a folder is not followed: put the folder itself here"
    ]


def test_a_folder_that_may_not_be_read_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    (tmp_path / "sources").mkdir(mode=0)
    if os.access(tmp_path / "sources", os.R_OK):
        pytest.skip("the superuser may read everything")
    with pytest.raises(PermissionError):
        curated_files(tmp_path)


def test_line_endings_are_part_of_documents_alone(tmp_path: Path) -> None:
    for name in ("a.yaml", "a.txt"):
        (tmp_path / name).write_bytes(b"one\r\ntwo\r\n")
    assert curated_files(tmp_path).contents == {"a.yaml": b"one\ntwo\n"}
    assert document_files(tmp_path).contents == {"a.txt": b"one\r\ntwo\r\n"}


def test_the_checksum_is_of_names_and_contents() -> None:
    contents: list[dict[str, bytes]] = [
        {"a": b"1", "b": b"2"},
        {"a": b"12", "b": b""},
        {"a": b"", "b": b"12"},
        {"ab": b"12"},
        {"\udce9": b""},
        {},
    ]
    assert len({Files(Path(), content).checksum for content in contents}) == len(contents)
