"""Batches of frames for `validate_many`, and the check of its answer."""

from __future__ import annotations

from functools import partial
from typing import Final

from ocpp_fast import Codec, Head

from benches.engines import Task
from benches.manifest import frames

#: Number of times that each frame of 2.0.1 is in the batch.
TIMES: Final = 200


def batch(threads: int) -> Task:
    """Returns the task of validating all named frames of 2.0.1 many times over on `threads` threads. Checks
    the answer first.
    """
    wanted = [frame for frame in frames() if frame.version == "2.0.1"]
    listed = [frame.text for frame in wanted] * TIMES
    pending = {frame.message_id: frame.pending for frame in wanted if frame.pending is not None}
    codec = Codec("2.0.1")
    task = Task(partial(codec.validate_many, threads=threads), (listed, pending))
    heads = task()
    if len(heads) != len(listed):
        raise AssertionError(f"{len(heads)} heads for {len(listed)} frames")
    for text, head in zip(listed, heads, strict=True):
        alone = codec.validate(text, pending)
        if not isinstance(head, Head) or _seen(head) != _seen(alone):
            raise AssertionError(f"validate_many says {head}, validate {alone}")
    spoilt = codec.validate_many([listed[0], b"[", listed[1]], pending, threads)
    if [isinstance(head, Head) for head in spoilt] != [True, False, True]:
        raise AssertionError(f"validate_many says {spoilt} where only the second frame is at fault")
    return task


def _seen(head: Head) -> tuple[int, str, str | None, bytes]:
    return int(head.kind), head.message_id, head.action, bytes(head.payload)
