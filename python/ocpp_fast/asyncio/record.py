"""Frames for an operator: a log of their heads, and a recorder that writes captures.

Knows frames as texts. Must never wait for a disk: the recorder writes in a thread of its own.
"""

from __future__ import annotations

import logging
import queue
import re
import threading
from datetime import UTC, datetime
from typing import Final, TextIO

from ocpp_fast import capture
from ocpp_fast.asyncio.hooks import Hooks
from ocpp_fast.printable import printable

__all__ = ["FrameLog", "Recorder"]

# Type, id, and for a CALL or SEND its action; a string of JSON has 255 characters at most here.
_STRING: Final = rb'"((?:[^"\\]|\\.){0,255})"'
_HEAD: Final = re.compile(rb"\s*\[\s*(\d{1,2})\s*,\s*" + _STRING + rb"(?:\s*,\s*" + _STRING + rb")?")
_LONGEST_HEAD: Final = 1024


class FrameLog(Hooks):
    """Logs the head of every frame at DEBUG: type, id and action (or code), and the number of bytes.

    A payload is never logged. `Recorder` keeps whole frames.
    """

    def __init__(self, logger: logging.Logger) -> None:
        self.logger = logger

    def received(self, station_id: str, frame: bytes) -> None:
        self._write(station_id, frame, "in")

    def sent(self, station_id: str, frame: bytes) -> None:
        self._write(station_id, frame, "out")

    def _write(self, station_id: str, frame: bytes, direction: capture.Direction) -> None:
        if not self.logger.isEnabledFor(logging.DEBUG):
            return
        found = _HEAD.match(bytes(frame[:_LONGEST_HEAD]))
        parts = [] if found is None else [part.decode(errors="replace") for part in found.groups() if part]
        quoted = [parts[0], *(f'"{printable(part)}"' for part in parts[1:])] if parts else []
        head = f"[{','.join(quoted)}" if quoted else "no OCPP frame"
        station = printable(station_id)
        extra = {"station": station, "direction": direction, "bytes": len(frame)}
        self.logger.debug("%s: %s %s (%d bytes)", station, direction, head, len(frame), extra=extra)


class Recorder(Hooks, extra=("close",)):
    """Writes every frame to a capture, which `ocpp-fast check` reads. Frames are whole: treat it as secret.

    At most `max_waiting` bytes of frames wait for the disk; further ones are left out, and counted in
    `left_out`. Close it, or use it in a `with` statement, to write those that wait; `file` stays open.
    """

    def __init__(self, file: TextIO, max_waiting: int = 2**24) -> None:
        self.left_out = 0
        """Frames that were not written, because too many waited or the file failed."""
        self.error: Exception | None = None
        """The exception of the file, after which nothing is written."""
        self._file = file
        self._max_waiting = max_waiting
        self._waiting = 0
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[bytes, str, capture.Direction, datetime] | None]
        self._queue = queue.SimpleQueue()
        self._thread: threading.Thread | None = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def received(self, station_id: str, frame: bytes) -> None:
        self._put(station_id, frame, "in")

    def sent(self, station_id: str, frame: bytes) -> None:
        self._put(station_id, frame, "out")

    def close(self) -> None:
        """Writes the frames that wait, and ends the thread. May be called again."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join()

    def _put(self, station_id: str, frame: bytes, direction: capture.Direction) -> None:
        with self._lock:
            if (
                self._thread is None
                or self.error is not None
                or self._waiting + len(frame) > self._max_waiting
            ):
                self.left_out += 1
                return
            self._waiting += len(frame)
        self._queue.put((bytes(frame), station_id, direction, datetime.now(UTC)))

    def _work(self) -> None:
        while True:
            entry = self._queue.get()
            if entry is None:
                break
            try:
                if self.error is None:
                    self._file.write(capture.dump(*entry))
                    if self._queue.empty():
                        self._file.flush()
            except Exception as error:
                self.error = error
            with self._lock:
                self._waiting -= len(entry[0])
                self.left_out += self.error is not None
