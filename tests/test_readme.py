"""The examples of the README, run as they stand there."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from ocpp_fast import Codec, v201

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
CSMS, STATION, SERVER = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_csms_example_answers_each_kind_of_frame(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    exec(CSMS, names)
    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    accepted = names["answer"](json.dumps([2, "1", "BootNotification", boot]).encode())
    result = Codec("2.0.1").decode(accepted, pending="BootNotification")
    assert result.message_id == "1"
    assert isinstance(result.payload, v201.BootNotificationResponse)
    assert result.payload.status is v201.RegistrationStatusEnumType.ACCEPTED
    assert capsys.readouterr().out == "V None\n"
    del boot["reason"]
    assert json.loads(names["answer"](json.dumps([2, "2", "BootNotification", boot]).encode()))[:4] == [
        4, "2", "OccurrenceConstraintViolation", "BootNotification: /reason: missing",
    ]  # fmt: skip
    assert names["answer"](b'[2,"3","Heartbeat",{}]') == b'[4,"3","NotSupported","",{}]'


def test_station_example_makes_a_frame() -> None:
    names: dict[str, Any] = {}
    exec(STATION, names)
    assert Codec("2.0.1").decode(names["frame"]) == names["call"]


def test_server_example_is_the_one_that_is_tested() -> None:
    example = (Path(__file__).parent.parent / "examples" / "csms.py").read_text(encoding="utf-8")
    assert example.endswith(SERVER)
