"""Frames for an operator: the log of their heads, and the recorder."""

from __future__ import annotations

import io
import json
import logging
import threading

import pytest
from endpoints import accepting, ask, boot, by_hand, in_loop
from ocpp_fast.asyncio import FrameLog, Recorder, serve

HOST = ("127.0.0.1", 0)


class SlowFile(io.StringIO):
    """A file that does not write until it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may = threading.Event()

    def write(self, text: str) -> int:
        assert self.may.wait(30)
        return super().write(text)


class FullDisk(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(28, f"no space for {len(text)}")


@in_loop
async def test_a_recorder_writes_every_frame_in_order() -> None:
    file = io.StringIO()
    with Recorder(file) as recorder:
        async with serve(accepting(), *HOST, hooks=[recorder]) as csms, by_hand(csms) as station:
            await boot(station)
            await ask(station, 2, "1", "Heartbeat", {})
    rows = [json.loads(line) for line in file.getvalue().splitlines()]
    assert [(row["station"], row["direction"], json.loads(row["frame"])[:2]) for row in rows] == [
        ("CS-1", "in", [2, "boot"]),
        ("CS-1", "out", [3, "boot"]),
        ("CS-1", "in", [2, "1"]),
        ("CS-1", "out", [3, "1"]),
    ]
    assert recorder.left_out == 0


def test_a_recorder_on_a_slow_disk_leaves_frames_out() -> None:
    file = SlowFile()
    recorder = Recorder(file, max_waiting=100)
    for _ in range(1000):
        recorder.received("CS-1", b"x" * 30)
    assert recorder.left_out == 997
    file.may.set()
    recorder.close()
    recorder.close()
    assert len(file.getvalue().splitlines()) == 3
    recorder.sent("CS-1", b"x")
    assert recorder.left_out == 998


def test_a_recorder_survives_a_full_disk() -> None:
    recorder = Recorder(FullDisk())
    recorder.received("CS-1", b"x")
    recorder.close()
    assert recorder.left_out == 1
    assert isinstance(recorder.error, OSError)


def test_the_log_of_frames_has_heads_without_payloads(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "frames")
    log = FrameLog(logging.getLogger("frames"))
    log.received("CS-1", b'[2,"7","Authorize",{"idTag":"secret"}]')
    log.sent("CS-1", b'[3,"7",{"idTagInfo":{"status":"secret"}}]')
    log.sent("CS-1", b'[4,"7","GenericError","secret",{}]')
    log.received("C\nS", b'[2,"7\xe2\x80\xa8","Nonesuch\\n",{}]')
    log.received("CS-1", b'"secret')
    log.received("CS-1", b'[2,"' + b"secret" * 1000)
    assert caplog.messages == [
        'CS-1: in [2,"7","Authorize" (38 bytes)',
        'CS-1: out [3,"7" (41 bytes)',
        'CS-1: out [4,"7","GenericError" (34 bytes)',
        r'C\nS: in [2,"7\u2028","Nonesuch\\n" (26 bytes)',
        "CS-1: in no OCPP frame (7 bytes)",
        "CS-1: in no OCPP frame (6004 bytes)",
    ]
