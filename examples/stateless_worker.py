"""Stateless workers: any of them can read the answer to a call that another one sent.

Sockets end at a gateway that knows no OCPP. It puts each frame into a queue with the identity of the station,
and workers take them from there. An answer carries no action, so that a worker needs a mapping of message id
to action to read it. That mapping may be a hash in Redis; the dictionaries here take its place.

    python examples/stateless_worker.py
"""

from collections import defaultdict
from datetime import UTC, datetime

from ocpp_fast import Call, CallError, CallResult, Codec, DecodeError, ErrorCode, v201

PENDING: dict[str, dict[str, str]] = defaultdict(dict)
"""Station to message id to action; `redis.hset(f"pending:{station}", message_id, action)` elsewhere."""

CODEC = Codec("2.0.1")


def ask(station: str, request: v201.GetBaseReportRequest) -> bytes:
    """Returns the frame to send, and stores its id as pending. Any worker or a web request calls this."""
    call = Call(request)
    PENDING[station][call.message_id] = call.action
    return CODEC.encode(call)


def work(station: str, frame: bytes) -> bytes | None:
    """Takes one frame and returns at most one frame. Any other worker calls this."""
    try:
        message = CODEC.decode(frame, PENDING[station])
    except DecodeError as error:
        print(f"{station}: {error}")
        return error.reply()
    except LookupError:
        print(f"{station}: an answer that nobody waits for")
        return None
    if isinstance(message, CallResult | CallError):
        action = PENDING[station].pop(message.message_id)
        print(f"{station}: {action} was answered: {message}")
        return None
    assert isinstance(message, Call)
    match message.payload:
        case v201.BootNotificationRequest(charging_station=model):
            print(f"{station}: a {model.model} boots")
            now = datetime.now(UTC)
            booted = v201.BootNotificationResponse(current_time=now, interval=300, status="Accepted")
            return CODEC.encode(message.result(booted))
    return CODEC.encode(message.error(ErrorCode.NOT_SUPPORTED, f"{message.action} is not offered here"))


if __name__ == "__main__":
    model = '{"model":"X1","vendorName":"V"}'
    boot = f'[2,"1","BootNotification",{{"reason":"PowerUp","chargingStation":{model}}}]'
    print(work("CS-1", boot.encode()))
    asked = ask("CS-1", v201.GetBaseReportRequest(request_id=1, report_base="FullInventory"))
    print(asked)
    message_id = CODEC.peek(asked).message_id
    print(work("CS-1", f'[3,"{message_id}",{{"status":"Accepted"}}]'.encode()))
    print(work("CS-1", b'[3,"no such call",{"status":"Accepted"}]'))
    print(work("CS-1", b'[2,"2","BootNotification",{"reason":"Sunrise"}]'))
