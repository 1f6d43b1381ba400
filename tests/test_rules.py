"""Rules beyond the schemas: `Codec(rules=)`."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import make_rules
import make_vectors
import pytest
from ocpp_fast import (
    Call,
    CallResult,
    Codec,
    DecodeError,
    EncodeError,
    Extension,
    Send,
    Tolerance,
    v16,
    v201,
)
from ocpp_fast.tolerance import Entry, Outbound
from published import VERSIONS

SETS: Final = ("specification", "non-empty")
PLAIN: Final = {version: Codec(version) for version in VERSIONS}
STRICT: Final = {
    (version, rules): Codec(version, rules=rules) for version in VERSIONS for rules in (*SETS, SETS)
}
VECTORS: Final = {
    version: [
        json.loads(line) for line in (make_rules.FOLDER / f"{version}.jsonl").read_text("ascii").splitlines()
    ]
    for version in VERSIONS
}
#: Encoding rounds numbers and cuts date-times, so that what it writes keeps these rules.
WRITTEN_SHORTER: Final = {"decimals", "fraction"}


def answers(codec: Codec, frame: str, pending: str | None) -> list[tuple[str, tuple[Any, ...]] | None]:
    """Returns the answers of all ways to ask about a frame, each as its text and violations."""
    found: list[DecodeError | None] = [codec.explain(frame, pending)]
    for ask in (codec.decode, codec.validate):
        try:
            ask(frame, pending)
            found.append(None)
        except DecodeError as error:
            found.append(error)
    [many] = codec.validate_many([frame], pending)
    found.append(many if isinstance(many, DecodeError) else None)
    return [error and (str(error), error.violations) for error in found]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_vector_of_a_rule_comes_to_what_it_says(version: str) -> None:
    for vector in VECTORS[version]:
        codec, frame, pending = STRICT[version, vector["set"]], vector["frame"], vector["pending"]
        error = codec.explain(frame, pending)
        found = [[violation.path, violation.keyword] for violation in error.violations] if error else []
        assert (error is None, found) == (vector["ok"], vector["violations"]), vector
        assert (error and error.code.value) == vector["code"], vector
        assert len(set(answers(codec, frame, pending))) == 1, vector


@pytest.mark.parametrize("version", VERSIONS)
def test_schemas_and_the_other_set_accept_every_vector(version: str) -> None:
    for vector in VECTORS[version]:
        assert PLAIN[version].explain(vector["frame"], vector["pending"]) is None, vector
    accepted = [v for v in VECTORS[version] if v["set"] == "specification" and '""' not in v["frame"]]
    assert len(accepted) > 100
    for vector in accepted:
        assert STRICT[version, "non-empty"].explain(vector["frame"], vector["pending"]) is None, vector


@pytest.mark.parametrize("version", VERSIONS)
def test_encoding_refuses_what_decoding_refuses(version: str) -> None:
    refused = 0
    for vector in VECTORS[version]:
        codec, pending = STRICT[version, vector["set"]], vector["pending"]
        message: Any = PLAIN[version].decode(vector["frame"], pending)
        if vector["ok"] or vector["rule"] in WRITTEN_SHORTER:
            codec.decode(codec.encode(message), pending)
            continue
        with pytest.raises(EncodeError) as caught:
            codec.encode(message)
        error = codec.explain(vector["frame"], pending)
        assert error is not None
        # The messages differ only in date-times, which are written in UTC.
        found, due = ([violation[:3] for violation in e.violations] for e in (caught.value, error))
        assert found == due, vector
        refused += 1
    assert refused > 80


@pytest.mark.parametrize("version", VERSIONS)
def test_every_row_of_the_definitions_has_vectors_on_both_sides(version: str) -> None:
    path = make_rules.ROOT / "rust" / "protocol" / f"{make_rules.PACKAGES[version]}.toml"
    rows = {
        (rule.name, str(place), place.section)
        for rule in make_rules.definitions.read(path).rules.values()
        for place in rule.places
    }
    for verdict in (True, False):
        tried = {(v["rule"], v["place"], v["section"]) for v in VECTORS[version] if v["ok"] is verdict}
        assert tried == rows


def test_vectors_of_rules_are_fresh() -> None:
    assert all(path.read_text("ascii") == text for path, text in make_rules.written()), make_rules.COMMAND


@pytest.mark.parametrize("version", VERSIONS)
def test_rules_add_violations_to_those_of_the_schema(version: str) -> None:
    both = STRICT[version, SETS]
    for name in make_vectors.FILES:
        for line in (make_vectors.FOLDER / version / f"{name}.jsonl").read_text("ascii").splitlines():
            vector = json.loads(line)
            frame = vector["frame"] if "frame" in vector else bytes.fromhex(vector["frame_hex"])
            plain, strict = (codec.explain(frame, vector["pending"]) for codec in (PLAIN[version], both))
            assert len(set(answers(both, frame, vector["pending"]))) == 1, vector
            if plain is not None:
                assert strict is not None, vector
                found = {(violation.path, violation.keyword) for violation in strict.violations}
                assert found >= {(violation.path, violation.keyword) for violation in plain.violations}, (
                    vector
                )


# Written by hand from the text, with the section of each sentence.
TEXT: Final = [
    ("2.0.1", "part 2, 2.1.4", '"CancelReservation",{"reservationId":2147483647}', None),
    ("2.0.1", "part 2, 2.1.4", '"CancelReservation",{"reservationId":2147483648}',
     "/reservationId: greater than 2147483647 (2147483648)"),
    ("2.0.1", "part 2, 2.1.4", '"CancelReservation",{"reservationId":-2147483649}',
     "/reservationId: less than -2147483648 (-2147483649)"),
    ("2.1", "part 2, 2.1.4", '"CostUpdated",{"totalCost":0.1234567,"transactionId":"t"}',
     "/totalCost: more than 6 decimals (0.1234567)"),
    ("2.1", "part 2, 2.1.4", '"CostUpdated",{"totalCost":0.12345600,"transactionId":"t"}', None),
    ("2.0.1", "part 2, 3.1", '"StatusNotification",{"timestamp":"2026-01-01T00:00:00.0000Z",'
     '"connectorStatus":"Available","evseId":1,"connectorId":1}',
     "/timestamp: more than 3 fraction digits (4)"),
    ("2.0.1", "part 2, 2.1.4", '"RequestStopTransaction",{"transactionId":"a/b"}',
     '/transactionId: not an identifier of letters, digits and *-_=:+|@. ("a/b")'),
    ("2.0.1", "part 2, 1.54.1", '"SetMonitoringLevel",{"severity":10}', "/severity: greater than 9 (10)"),
    ("2.1", "part 2, 1.78.1", '"SetMonitoringLevel",{"severity":9}', None),
    ("2.0.1", "part 1, 7.1", '"ChangeAvailability",{"operationalStatus":"Operative","evse":{"id":-7}}',
     "/evse/id: less than 0 (-7)"),
    ("2.0.1", "part 1, 7.1", '"ChangeAvailability",{"operationalStatus":"Operative","evse":{"id":0}}', None),
    ("2.0.1", "K10.FR.02", '"ClearChargingProfile",null',
     "none of chargingProfileId, chargingProfileCriteria"),
    ("2.0.1", "K10.FR.02", '"ClearChargingProfile",{"chargingProfileCriteria":{}}',
     "/chargingProfileCriteria: none of evseId, chargingProfilePurpose, stackLevel"),
    ("2.0.1", "part 2, 2.29", '"GetLog",{"logType":"SecurityLog","requestId":1,"log":{"remoteLocation":"ftp://a",'
     '"oldestTimestamp":"2026-01-01T01:00:00+01:00","latestTimestamp":"2026-01-01T00:00:00Z"}}', None),
    ("2.0.1", "part 2, 2.29", '"GetLog",{"logType":"SecurityLog","requestId":1,"log":{"remoteLocation":"ftp://a",'
     '"oldestTimestamp":"2026-01-01T00:00:00Z","latestTimestamp":"2026-01-01T00:30:00+01:00"}}',
     '/log/latestTimestamp: less than oldestTimestamp '
     '("2026-01-01T00:30:00+01:00" < "2026-01-01T00:00:00Z")'),
    ("1.6", "6.47", '"StatusNotification",{"connectorId":-1,"errorCode":"NoError","status":"Available"}',
     "/connectorId: less than 0 (-1)"),
    ("1.6", "6.45", '"StartTransaction",{"connectorId":0,"idTag":"a","meterStart":0,'
     '"timestamp":"2026-01-01T00:00:00Z"}', "/connectorId: less than 1 (0)"),
    ("1.6", "2.2", '"Authorize",{"idTag":"\u00e9"}', '/idTag: not printable ASCII ("\u00e9")'),
    ("1.6", "6.25", '"GetDiagnostics",{"location":"diagnostics"}', '/location: not a URI ("diagnostics")'),
    ("1.6", "6.31", '"MeterValues",{"connectorId":1,"meterValue":[]}', "/meterValue: fewer than 1 item (0)"),
    ("1.6", "6.35; no limit is stated", '"RemoteStopTransaction",{"transactionId":-4294967296}', None),
]  # fmt: skip


@pytest.mark.parametrize(("version", "section", "call", "fault"), TEXT)
def test_a_frame_that_the_text_forbids_is_refused(
    version: str, section: str, call: str, fault: str | None
) -> None:
    error = STRICT[version, "specification"].explain(f'[2,"1",{call}]')
    name = json.loads(f"[{call}]")[0]
    assert (error and str(error)) == (fault and f"{name}: {fault}"), section


def test_a_required_text_may_be_empty_unless_it_is_asked_for() -> None:
    boot = '[2,"1","BootNotification",{"chargePointVendor":"","chargePointModel":"m","firmwareVersion":""}]'
    assert Codec("1.6", rules="specification").explain(boot) is None
    error = Codec("1.6", rules="non-empty").explain(boot)
    assert error is not None
    assert [tuple(violation) for violation in error.violations] == [
        ("/chargePointVendor", "minLength", 1, "empty")
    ]
    assert error.code == "PropertyConstraintViolation"


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("schema", "schema"), ((), "schema"), ("specification", "specification"),
        (["non-empty"], "non-empty"), (("schema", "specification"), "specification"),
        ({"non-empty", "specification"}, SETS), (SETS, SETS),
    ],
)  # fmt: skip
def test_the_rules_of_a_codec_have_names(given: Any, named: Any) -> None:
    codec = Codec("2.0.1", rules=given)
    assert codec.rules == named
    assert Codec("2.0.1", rules=codec.rules).rules == named
    assert pickle.loads(pickle.dumps(codec)).rules == named
    assert Codec("2.0.1").rules == "schema"


def test_rules_that_nobody_knows_are_refused() -> None:
    with pytest.raises(
        ValueError, match='no rules are called "strict"; known are schema, specification, non-empty'
    ):
        Codec("1.6", rules="strict")  # type: ignore[arg-type]
    for wrong in (1, [1], b"schema"):
        with pytest.raises(TypeError, match="rules is a name or a sequence of names"):
            Codec("1.6", rules=wrong)  # type: ignore[arg-type]


def test_a_codec_with_rules_takes_the_records_of_its_version() -> None:
    codec = Codec("2.0.1", rules="specification")
    message = codec.decode('[2,"1","Reset",{"type":"Immediate"}]')
    assert message == Call(v201.ResetRequest(type="Immediate"), "1")
    assert codec.encode(message) == Codec("2.0.1").encode(message)
    with pytest.raises(EncodeError, match=r"AuthorizeRequest of OCPP 1.6 is no message of OCPP 2.0.1"):
        codec.encode(Call(v16.AuthorizeRequest(id_tag="a")))


def test_a_payload_over_the_limit_is_refused_with_rules_too() -> None:
    codec = Codec("2.0.1", rules="specification", max_bytes=60)
    with pytest.raises(DecodeError, match="longer than 60 bytes"):
        codec.decode('[2,"1","DataTransfer",{"vendorId":"' + "v" * 60 + '"}]')
    with pytest.raises(EncodeError, match="longer than 60 bytes"):
        codec.encode(Call(v201.DataTransferRequest(vendor_id="v" * 60)))


def test_longer_texts_are_kept_beside_rules() -> None:
    path = "Get15118EVCertificateResponse.exiResponse"
    codec = Codec("2.0.1", rules="specification", max_lengths={path: 7500})
    frame = '[3,"1",{"status":"Accepted","exiResponse":"' + "x" * 7500 + '"}]'
    assert codec.explain(frame, "Get15118EVCertificate") is None
    assert Codec("2.0.1", rules="specification").explain(frame, "Get15118EVCertificate") is not None


def test_types_of_the_specification_have_their_rules_inside_a_vendors_message() -> None:
    sun = {"sender": "csms", "send": {"watts": "int", "evse": "EVSEType"}}
    codec = Codec("2.1", rules="specification", extensions=[Extension("2.1", actions={"Sun": sun})])
    error = codec.explain('[6,"1","Sun",{"watts":4294967296,"evse":{"id":1,"connectorId":2147483648}}]')
    assert error is not None
    assert [violation.path for violation in error.violations] == ["/evse/connectorId"]


def test_vectors_of_rules_have_no_code_of_ours_for_a_judge() -> None:
    script = Path(make_rules.__file__)
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ocpp_fast" not in script.read_text("utf-8").replace("python/ocpp_fast", "")


def test_encoding_writes_what_keeps_the_rules() -> None:
    codec = Codec("2.0.1", rules="specification")
    call = Call(v201.CostUpdatedRequest(total_cost=1.123456789, transaction_id="t"), "1")
    assert codec.encode(call) == b'[2,"1","CostUpdated",{"totalCost":1.123457,"transactionId":"t"}]'
    call = Call(v201.CostUpdatedRequest(total_cost=1.123456789, transaction_id="a b"), "1")
    with pytest.raises(EncodeError) as caught:
        codec.encode(call)
    assert [(violation.path, violation.keyword) for violation in caught.value.violations] == [
        ("/transactionId", "format")
    ]


def test_messages_of_all_kinds_are_held_to_rules() -> None:
    codec = Codec("2.1", rules="specification")
    send = (
        '[6,"1","NotifyPeriodicEventStream",'
        '{"id":1,"pending":2147483648,"basetime":"2026-01-01T00:00:00Z","data":[{"t":0,"v":"1"}]}]'
    )
    message = Codec("2.1").decode(send)
    assert isinstance(message, Send)
    result = CallResult("1", v201.HeartbeatResponse.from_dict({"currentTime": "2026-01-01T00:00:00Z"}))
    for refused in (lambda: codec.decode(send), lambda: codec.encode(message)):
        with pytest.raises((DecodeError, EncodeError), match="/pending: greater than 2147483647"):
            refused()
    assert Codec("2.0.1", rules=SETS).encode(result) == b'[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]'
    assert codec.decode('[4,"1","X","\u00e9",{"n":4294967296}]').details == {"n": 4294967296}


@pytest.mark.parametrize("tolerance", ["field", "bridge", "observe"])
@pytest.mark.parametrize("version", VERSIONS)
def test_a_tolerance_repairs_what_breaks_a_rule_or_refuses_it(version: str, tolerance: str) -> None:
    codec = Codec(version, rules=SETS, tolerance=tolerance)
    for vector in VECTORS[version]:
        frame, pending = vector["frame"], vector["pending"]
        broken = STRICT[version, SETS].explain(frame, pending)
        found = answers(codec, frame, pending)[1]
        if found is None:
            assert bool(codec.decode(frame, pending).repairs) is (broken is not None), vector
        else:
            assert broken is not None, vector
            assert found[1] == broken.violations, vector


def test_a_repair_that_breaks_a_relation_is_no_repair() -> None:
    absent = Tolerance((Entry("**/language1", "maxLength", "absent"),))
    codec = Codec("2.0.1", rules="specification", tolerance=absent)
    alone = '[3,"1",{"idTokenInfo":{"status":"Accepted","language1":"123456789"}}]'
    assert len(codec.decode(alone, "Authorize").repairs) == 1
    with pytest.raises(DecodeError, match="/idTokenInfo/language1: longer than 8 characters"):
        codec.decode(alone.replace("123456789", 'en-GB-oed","language2":"nl'), "Authorize")


def test_rules_hold_before_a_message_is_changed_for_its_station() -> None:
    tolerance = Tolerance(outbound=(Outbound("**/language1", "absent"),))
    codec = Codec("2.0.1", rules="specification", tolerance=tolerance)
    status = v201.AuthorizationStatusEnumType.ACCEPTED
    info = v201.IdTokenInfoType(status=status, language1="en", language2="nl")
    frame = codec.encode(CallResult("1", v201.AuthorizeResponse(id_token_info=info)))
    assert json.loads(frame) == [3, "1", {"idTokenInfo": {"status": "Accepted", "language2": "nl"}}]
    info = v201.IdTokenInfoType(status=status, language2="nl")
    with pytest.raises(EncodeError, match='/idTokenInfo/language1: missing, because language2 is "nl"'):
        codec.encode(CallResult("1", v201.AuthorizeResponse(id_token_info=info)))
