"""What is read of a place that somebody names."""

import io
import os
import socket
from pathlib import Path

import pytest

from courtgraph.errors import DatasetError
from courtgraph.store.read_file import is_there, list_folder, read_regular, read_stream

MIB = 2**20
LARGER = "larger than 1 MiB; split it into several files"


def test_a_file_of_the_most_bytes_is_read_and_one_of_a_byte_more_is_not(tmp_path: Path) -> None:
    (tmp_path / "full").write_bytes(b"x" * MIB)
    (tmp_path / "link").symlink_to("full")
    (tmp_path / "more").write_bytes(b"x" * (MIB + 1))

    assert read_regular(tmp_path / "full", MIB) == read_regular(tmp_path / "link", MIB) == b"x" * MIB
    with pytest.raises(DatasetError, match=f"more: {LARGER}"):
        read_regular(tmp_path / "more", MIB)


def test_of_a_file_that_grows_no_more_is_read_than_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "log").touch()
    before = (tmp_path / "log").stat()
    (tmp_path / "log").write_bytes(b"x" * (MIB + 1))
    monkeypatch.setattr(os, "fstat", lambda _: before)

    with pytest.raises(DatasetError, match=f"log: {LARGER}"):
        read_regular(tmp_path / "log", MIB)


def test_of_a_stream_no_more_is_read_than_may_be() -> None:
    stream = io.BytesIO(b"x" * 3 * MIB)

    with pytest.raises(DatasetError, match=f"stdin: {LARGER}"):
        read_stream(stream, "stdin", MIB)
    assert stream.tell() == MIB + 1


def test_a_socket_is_no_file(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))

        with pytest.raises(DatasetError, match=r"socket: cannot be read: .*; name a report"):
            read_regular(tmp_path / "socket", MIB, "name a report")


def test_what_is_refused_is_closed_again(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(DatasetError):
        read_regular(tmp_path / "pipe", MIB)
    with pytest.raises(OSError, match="No such device or address"):  # there is nobody who reads
        os.open(tmp_path / "pipe", os.O_WRONLY | os.O_NONBLOCK)


def test_a_folder_is_listed_by_name_and_one_that_is_not_there_is_empty(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).touch()

    assert list_folder(tmp_path) == [tmp_path / "a", tmp_path / "b"]
    assert list_folder(tmp_path / "nowhere") == list_folder(tmp_path / "a/b") == []


def test_a_link_that_leads_nowhere_is_there(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")

    assert is_there(tmp_path / "link")
    assert not is_there(tmp_path / "nowhere")
    with pytest.raises(DatasetError, match="link: cannot be read: No such file or directory"):
        list_folder(tmp_path / "link")


def test_where_nobody_can_tell_what_is_there_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be read: File name too long"):
        is_there(tmp_path / ("x" * 300))
