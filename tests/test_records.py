"""Payload objects: making, comparing, copying and keeping them, for every type of every version."""

from __future__ import annotations

import copy
import functools
import gc
import json
import pickle
import random
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NamedTuple

import ocpp_fast
import pytest
from instances import any_good, full, minimal, text
from ocpp_fast import DecodeError, EncodeError, _core
from published import PACKAGES, VERSIONS, Schema, messages

# These tests use much wrongly, on purpose. Type checkers do not check them.
Call: Final[Any] = ocpp_fast.Call
Codec: Final[Any] = ocpp_fast.Codec
v16: Final[Any] = ocpp_fast.v16
v20: Final[Any] = ocpp_fast.v20
v201: Final[Any] = ocpp_fast.v201
v21: Final[Any] = ocpp_fast.v21

MODULES: Final = {"1.6": v16, "2.0": v20, "2.0.1": v201, "2.1": v21}
both_versions = pytest.mark.parametrize("version", VERSIONS)


class Known(NamedTuple):
    """A type with everything that is needed to make objects of it."""

    name: str
    type: Any
    fields: list[dict[str, Any]]
    open: bool
    schema: Schema
    draft: int


@functools.cache
def known(version: str) -> list[Known]:
    """Yields every type of a version, with the published schema of its objects."""
    tables = _core.tables(version)
    schemas: dict[str, tuple[Schema, int]] = {}

    def walk(name: str, schema: Schema, draft: int) -> None:
        if name in schemas:
            return
        schemas[name] = (schema, draft)
        for field in tables["types"][name]["fields"]:
            kind, inner = field["kind"], schema["properties"].get(field["wire"])
            kind, inner = (kind["items"], inner["items"]) if kind.get("type") == "array" else (kind, inner)
            if "object" in kind:
                walk(kind["object"], inner, draft)

    for message in messages(version).values():
        walk(message.name, message.schema, message.draft)
    return [
        Known(name, _core.definition(PACKAGES[version], name), type_["fields"], type_["open"], *schemas[name])
        for name, type_ in tables["types"].items()
    ]


def made(which: Known, data: str) -> Any:
    """Returns an object made from a payload's text. Free-form data of 2.x is set, because the argument
    ``None`` means absent.
    """
    return which.type.from_dict(json.loads(data.replace('"data":null', '"data":[1.5]')))


@contextmanager
def naming(which: Known) -> Iterator[None]:
    """Adds the name of the type to a failure."""
    try:
        yield
    except BaseException as failure:
        failure.add_note(which.name)
        raise


def smallest(which: Known) -> Any:
    return made(which, text(minimal(which.schema)))


def fullest(which: Known) -> Any:
    return made(which, text(full(which.schema)))


def some(which: Known) -> Iterator[Any]:
    """Returns an object with the required fields only, one with all fields, and two others."""
    yield smallest(which)
    yield fullest(which)
    rng = random.Random(which.name)
    for fullness in (0.3, 0.8):
        yield made(which, text(any_good(which.schema, rng, which.draft, fullness)))


def fields_of(record: Any) -> dict[str, Any]:
    """Returns the keyword arguments that make the object again."""
    found = {name: getattr(record, name) for name in type(record).__match_args__}
    return {name: value for name, value in found.items() if value is not None} | extra_of(record)


def extra_of(record: Any) -> dict[str, Any]:
    extra = getattr(record, "extra", None)
    return {"extra": dict(extra)} if extra else {}


def loosened(value: Any) -> Any:
    """Returns the value as a user may write it: texts for enum members and lists for tuples, at every
    depth.
    """
    if isinstance(value, tuple):
        return [loosened(item) for item in value]
    if isinstance(value, _core.Record):
        return type(value)(**{name: loosened(member) for name, member in fields_of(value).items()})
    if isinstance(value, str):
        return str(value)
    return value


@both_versions
def test_constructor_takes_the_required_fields(version: str) -> None:
    for which in known(version):
        record = smallest(which)
        required = {field["name"] for field in which.fields if field["required"]}
        assert fields_of(record).keys() == required, which.name
        assert which.type(**fields_of(record)) == record, which.name


@both_versions
def test_constructor_takes_all_fields_and_absent_ones_are_none(version: str) -> None:
    for which in known(version):
        names = [field["name"] for field in which.fields]
        record = fullest(which)
        assert list(which.type.__match_args__) == names, which.name
        assert which.type(**fields_of(record)) == record, which.name
        assert all(getattr(record, name) is not None for name in names), which.name
        nothing = smallest(which)
        assert {getattr(nothing, field["name"]) for field in which.fields if not field["required"]} <= {
            None
        }, which.name


@both_versions
def test_constructor_takes_none_for_an_absent_field(version: str) -> None:
    for which in known(version):
        absent = {field["name"]: None for field in which.fields if not field["required"]}
        record = smallest(which)
        assert which.type(**fields_of(record), **absent) == record, which.name


@both_versions
def test_constructor_names_each_missing_required_field(version: str) -> None:
    for which in known(version):
        given = fields_of(smallest(which))
        for name in given:
            with pytest.raises(TypeError, match=f"{which.name}.*'{name}'"):
                which.type(**{other: value for other, value in given.items() if other != name})
        if given:
            with pytest.raises(TypeError) as caught:
                which.type()
            assert all(f"'{name}'" in str(caught.value) for name in given), which.name


@both_versions
def test_constructor_names_an_unknown_keyword(version: str) -> None:
    for which in known(version):
        given = fields_of(smallest(which))
        for unknown in ("unknown", "customData", "Extra", "__dict__", "\u00e9"):
            with naming(which), pytest.raises(TypeError, match=unknown):
                which.type(**given, **{unknown: 1})
    with pytest.raises(TypeError, match=r"chargeing_station.*charging_station"):
        v201.BootNotificationRequest(reason="PowerUp", chargeing_station=None)


@both_versions
def test_constructor_takes_no_positional_arguments(version: str) -> None:
    for which in known(version):
        with naming(which), pytest.raises(TypeError):
            which.type(*fields_of(smallest(which)).values(), 1)
        with naming(which), pytest.raises(TypeError):
            which.type(1)


@both_versions
def test_extra_is_for_open_types_alone(version: str) -> None:
    for which in known(version):
        given = fields_of(smallest(which))
        if not which.open:
            with naming(which), pytest.raises(TypeError, match="extra"):
                which.type(**given, extra={"a": 1})
            assert not hasattr(which.type, "extra"), which.name
            continue
        record = which.type(**given, extra={"a": 1, "b": [None, {"c": 1.5}]})
        assert dict(record.extra) == {"a": 1, "b": [None, {"c": 1.5}]}, which.name
        assert record.to_dict().items() >= {"a": 1, "b": [None, {"c": 1.5}]}.items(), which.name
        assert which.type.from_dict(record.to_dict()) == record, which.name
        assert dict(which.type(**given).extra) == {}, which.name
        with naming(which), pytest.raises(TypeError):
            record.extra["a"] = 2


@both_versions
def test_repr_is_the_constructors_call(version: str) -> None:
    package = MODULES[version]
    names = {name: getattr(package, name) for name in dir(package) if not name.startswith("_")}
    names |= {which.name: which.type for which in known(version)}
    tables = _core.tables(version)
    names |= {name: _core.definition(PACKAGES[version], name) for name in tables["enums"]}
    for which in known(version):
        for record in some(which):
            shown = repr(record)
            assert shown.startswith(f"{which.name}("), which.name
            if "nan" not in shown and "mappingproxy" not in shown:
                assert (
                    eval(shown, {**names, "datetime": __import__("datetime"), "Decimal": Decimal}) == record
                ), shown


@both_versions
def test_equal_fields_make_equal_records(version: str) -> None:
    for which in known(version):
        for one, other in zip(some(which), some(which), strict=True):
            assert (one == other, one != other) == (True, False), which.name
            assert hash(one) == hash(other), which.name
            # An object without fields is one object.
            empty = all(getattr(one, name) is None for name in type(one).__match_args__)
            assert (one is other) == (empty and not getattr(one, "extra", None)), which.name


@both_versions
def test_a_different_field_makes_a_different_record(version: str) -> None:
    for which in known(version):
        record = fullest(which)
        for field in which.fields:
            if not field["required"]:
                assert record.__replace__(**{field["name"]: None}) != record, (which.name, field["name"])


def test_records_of_different_types_or_versions_are_never_equal() -> None:
    assert v16.HeartbeatRequest() != v201.HeartbeatRequest()
    assert v201.HeartbeatRequest() != v201.ClearCacheRequest()
    assert v201.HeartbeatRequest() != {}
    assert v201.HeartbeatRequest() != None  # noqa: E711
    assert (v201.HeartbeatRequest() == object()) is False


@pytest.mark.parametrize("operator", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_records_have_no_order(operator: str) -> None:
    one = v201.HeartbeatRequest()
    assert getattr(one, operator)(v201.HeartbeatRequest()) is NotImplemented


@both_versions
def test_equality_and_hash_do_not_depend_on_how_a_value_was_given(version: str) -> None:
    for which in known(version):
        for record in some(which):
            loose = loosened(record)
            assert (loose == record, record == loose) == (True, True), which.name
            assert hash(loose) == hash(record), which.name
            assert repr(loose) == repr(record), which.name


def test_enum_texts_become_members_and_sequences_become_tuples() -> None:
    by_text = v201.GetReportRequest(
        request_id=1, component_criteria=["Active", v201.ComponentCriterionEnumType.PROBLEM]
    )
    assert by_text.component_criteria == (
        v201.ComponentCriterionEnumType.ACTIVE,
        v201.ComponentCriterionEnumType.PROBLEM,
    )
    assert [type(member) for member in by_text.component_criteria] == [v201.ComponentCriterionEnumType] * 2
    assert type(v201.ResetRequest(type="Immediate").type) is v201.ResetEnumType


@both_versions
def test_records_survive_pickling(version: str) -> None:
    for which in known(version):
        for record in some(which):
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
                again = pickle.loads(pickle.dumps(record, protocol))
                assert (type(again), again, hash(again)) == (which.type, record, hash(record)), which.name
        assert pickle.loads(pickle.dumps(which.type)) is which.type, which.name


@both_versions
def test_records_are_copied(version: str) -> None:
    for which in known(version):
        for record in some(which):
            for again in (copy.copy(record), copy.deepcopy(record), copy.deepcopy([record, record])[1]):
                assert (type(again), again, hash(again)) == (which.type, record, hash(record)), which.name


@pytest.mark.parametrize("version", ["2.0", "2.0.1", "2.1"])
@pytest.mark.parametrize("data", ["", ',"data":null'], ids=["absent", "null"])
def test_free_form_data_that_is_null_survives_what_other_data_survives(version: str, data: str) -> None:
    codec = Codec(version)
    frame = f'[2,"1","DataTransfer",{{"vendorId":"v"{data}}}]'
    record = codec.decode(frame).payload
    assert record.data is None
    again = {
        "pickle": pickle.loads(pickle.dumps(record)),
        "copy": copy.copy(record),
        "deepcopy": copy.deepcopy(record),
        "replace": record.__replace__(),
        "from_dict": type(record).from_dict(record.to_dict()),
        "encode": codec.decode(codec.encode(Call(record))).payload,
    }
    assert again == dict.fromkeys(again, record)
    assert {way: repr(one) for way, one in again.items()} == dict.fromkeys(again, repr(record))


@both_versions
def test_replace_changes_the_named_fields_alone(version: str) -> None:
    for which in known(version):
        record, rest = fullest(which), smallest(which)
        assert record.__replace__() == record, which.name
        for name, value in fields_of(rest).items():
            changed = record.__replace__(**{name: value})
            assert getattr(changed, name) == value, which.name
            assert record.replace(**{name: value}) == changed, which.name
            others = [other for other in which.type.__match_args__ if other != name]
            assert [getattr(changed, o) for o in others] == [getattr(record, o) for o in others], which.name
        with naming(which), pytest.raises(TypeError):
            record.replace(unknown=1)
        if sys.version_info >= (3, 13):
            assert copy.replace(record) == record, which.name


@both_versions
def test_records_match_patterns_by_keyword(version: str) -> None:
    assert type(_core.definition(PACKAGES[version], "HeartbeatRequest")()).__match_args__ is not None
    match v201.ResetRequest(type="Immediate", evse_id=3):
        case v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE, evse_id=found):
            assert found == 3
        case _:
            pytest.fail("did not match")
    match v201.ResetRequest(type="Immediate"):
        case v201.ResetRequest(type="Immediate", evse_id=None):
            pass
        case _:
            pytest.fail("did not match")


@both_versions
def test_attributes_are_read_only_and_there_are_no_others(version: str) -> None:
    for which in known(version):
        record = fullest(which)
        before = repr(record)
        for name in (*which.type.__match_args__, "unknown", "__dict__", "__class__"):
            with naming(which), pytest.raises((AttributeError, TypeError)) as caught:
                setattr(record, name, 1)
            assert name == "__class__" or caught.type is AttributeError, (which.name, name)
            if name != "__class__":
                with naming(which), pytest.raises(AttributeError):
                    delattr(record, name)
        assert not hasattr(record, "__dict__"), which.name
        assert repr(record) == before, which.name


@both_versions
def test_types_are_final_and_closed(version: str) -> None:
    for which in known(version):
        with naming(which), pytest.raises(TypeError):
            type("Sub", (which.type,), {})
        with naming(which), pytest.raises(TypeError):
            which.type.unknown = 1


@both_versions
def test_types_say_where_they_belong(version: str) -> None:
    types = _core.tables(version)["types"]
    for which in known(version):
        table = types[which.name]
        assert which.type.__name__ == which.type.__qualname__ == which.name
        assert which.type.__module__ == f"ocpp_fast.{PACKAGES[version]}.{table['module']}", which.name
        assert which.type.__version__ == version, which.name
        assert getattr(MODULES[version], which.name) is which.type, which.name
        base = {
            "data": _core.Record,
            "request": _core.Request,
            "response": _core.Response,
            "send": _core.SendPayload,
        }
        assert issubclass(which.type, base[table["role"]]), which.name
        if table["role"] != "data":
            assert which.type.__action__ == table["action"], which.name
        if table["role"] == "request":
            response = getattr(MODULES[version], table["action"] + "Response")
            assert which.type.__response_type__ is response, which.name


@both_versions
def test_records_are_no_matter_for_the_garbage_collector(version: str) -> None:
    for which in known(version):
        assert not which.type.__flags__ & (1 << 14), f"{which.name} has Py_TPFLAGS_HAVE_GC"
        for record in (smallest(which), fullest(which), which.type(**fields_of(fullest(which)))):
            assert not gc.is_tracked(record), which.name


@both_versions
def test_new_object_has_nothing_of_one_that_died(version: str) -> None:
    """A class keeps the memory of a dead object for the next one. Two live objects never share it."""
    for which in known(version):
        all_of_them, few = fields_of(fullest(which)), fields_of(smallest(which))
        wanted = repr(fullest(which)), repr(smallest(which))
        which.type(**all_of_them)
        small = which.type(**few)
        large = which.type(**all_of_them)
        assert (repr(large), repr(small)) == wanted, which.name
        del large
        assert repr(which.type(**few)) == repr(small) == wanted[1], which.name


def test_threads_do_not_share_objects() -> None:
    codec, rounds = Codec("2.0.1"), 3000

    def decode(sender: int) -> None:
        kept: list[Any] = []
        for number in range(rounds):
            message_id, model = f"{sender}-{number}", f"M{sender}"
            station = {"model": model, "vendorName": str(number)}
            frame = [2, message_id, "BootNotification", {"reason": "PowerUp", "chargingStation": station}]
            call = codec.decode(json.dumps(frame))
            kept = [*kept[-2:], (call, message_id, model, str(number))]
            for one, *expected in kept:
                inner = one.payload.charging_station
                assert [one.message_id, inner.model, inner.vendor_name] == expected

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(decode, range(4)))


@pytest.mark.parametrize("base", [_core.Record, _core.Request, _core.Response, _core.SendPayload])
def test_bases_cannot_be_instantiated(base: Any) -> None:
    with pytest.raises(TypeError):
        base()


@both_versions
def test_validate_says_what_encode_would(version: str) -> None:
    for which in known(version):
        for record in some(which):
            assert record.validate() is None, which.name
        record = smallest(which)
        for field in which.fields:
            if field["required"] and "object" not in field["kind"] and field["kind"]:
                wrong = record.__replace__(**{field["name"]: b"bytes"})
                with naming(which), pytest.raises(EncodeError) as caught:
                    wrong.validate()
                assert [(v.path, v.keyword) for v in caught.value.violations] == [
                    ("/" + field["wire"], "type")
                ], which.name


@both_versions
def test_required_field_that_is_none_is_a_violation(version: str) -> None:
    for which in known(version):
        record = smallest(which)
        for field in which.fields:
            if field["required"]:
                with naming(which), pytest.raises(EncodeError) as caught:
                    record.__replace__(**{field["name"]: None}).validate()
                found = [(violation.path, violation.keyword) for violation in caught.value.violations]
                assert found == [("/" + field["wire"], "required")], which.name


def test_constructor_checks_no_values() -> None:
    record = v201.ResetRequest(type="never heard of", evse_id="x" * 1000)
    assert (record.type, record.evse_id) == ("never heard of", "x" * 1000)
    with pytest.raises(EncodeError) as caught:
        Codec("2.0.1").encode(Call(record))
    assert [(v.path, v.keyword) for v in caught.value.violations] == [("/type", "enum"), ("/evseId", "type")]


def test_changing_a_list_or_dict_afterwards_does_not_change_the_record() -> None:
    criteria = ["Active"]
    record = v201.GetReportRequest(request_id=1, component_criteria=criteria)
    criteria.append("Problem")
    assert record.component_criteria == (v201.ComponentCriterionEnumType.ACTIVE,)
    extra = {"a": 1}
    custom = v201.CustomDataType(vendor_id="v", extra=extra)
    extra["b"] = 2
    assert dict(custom.extra) == {"a": 1}


MORNING: Final = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
WRITTEN_MORNING: Final = '{"currentTime":"2026-01-02T03:04:05Z"}'


def heartbeat(time: datetime) -> Any:
    return v201.HeartbeatResponse(current_time=time)


def cost(amount: Any) -> Any:
    return v201.CostUpdatedRequest(total_cost=amount, transaction_id="t")


@pytest.mark.parametrize("data", ["cyclic", "deep"])
@pytest.mark.parametrize(
    "act", ["hash(r)", "repr(r)", "r == r.__replace__()", "r.validate()", "copy.deepcopy(r)"]
)
def test_data_too_deep_for_the_stack_is_an_error_and_no_crash(act: str, data: str) -> None:
    program = f"""
import copy
from ocpp_fast import EncodeError, v201
deep, cyclic = [], []
cyclic.append(cyclic)
for _ in range(200_000):
    deep = [deep]
r = v201.DataTransferRequest(vendor_id="v", data={data})
try:
    {act}
except (RecursionError, EncodeError, TypeError):
    pass
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


#: Records with values in every accepted form, each with the text that encode writes.
WRITTEN: Final = (
    (heartbeat(MORNING), WRITTEN_MORNING),
    (heartbeat(MORNING.replace(microsecond=678000)), '{"currentTime":"2026-01-02T03:04:05.678Z"}'),
    (heartbeat(MORNING.replace(microsecond=999)), WRITTEN_MORNING),
    (heartbeat(MORNING.astimezone(timezone(timedelta(hours=-4)))), WRITTEN_MORNING),
    (heartbeat(MORNING.astimezone(timezone(timedelta(hours=5, minutes=45)))), WRITTEN_MORNING),
    (cost(1), '{"totalCost":1,"transactionId":"t"}'),
    (cost(1.5), '{"totalCost":1.5,"transactionId":"t"}'),
    (cost(2.0), '{"totalCost":2,"transactionId":"t"}'),
    (cost(Decimal("1.10")), '{"totalCost":1.1,"transactionId":"t"}'),
    (cost(Decimal("1E+2")), '{"totalCost":100,"transactionId":"t"}'),
    (cost(0.1 + 0.2), '{"totalCost":0.3,"transactionId":"t"}'),
    (
        v201.DataTransferRequest(vendor_id="v", data={"a": [1, 2.5, None]}),
        '{"data":{"a":[1,2.5,null]},"vendorId":"v"}',
    ),
)


@pytest.mark.parametrize(("record", "written"), WRITTEN)
def test_what_is_written_for_a_value(record: Any, written: str) -> None:
    shell = Call(record, "1") if isinstance(record, _core.Request) else _core.CallResult("1", record)
    assert Codec("2.0.1").encode(shell).endswith(f",{written}]".encode())


@pytest.mark.parametrize(
    "value",
    [
        MORNING.replace(tzinfo=None),
        "2026-01-02T03:04:05Z",
        0,
        datetime.min.replace(tzinfo=timezone(timedelta(hours=1))),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))),
    ],
)
def test_time_without_a_zone_or_beyond_the_calendar_is_not_written(value: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        v201.HeartbeatResponse(current_time=value).validate()
    assert [violation.path for violation in caught.value.violations] == ["/currentTime"]


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), float("-inf"), Decimal("NaN"), Decimal("Infinity"), True, "1"]
)
def test_number_that_json_does_not_have_is_not_written(value: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        v201.CostUpdatedRequest(total_cost=value, transaction_id="t").validate()
    assert [violation.path for violation in caught.value.violations] == ["/totalCost"]


@pytest.mark.parametrize("value", [True, 1.5, "1", 2**63, -(2**63) - 1, Decimal("1.5"), float("nan")])
def test_integer_that_is_none_or_too_large_is_not_written(value: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        v201.GetReportRequest(request_id=value).validate()
    assert [violation.path for violation in caught.value.violations] == ["/requestId"]


def test_decoded_values_have_their_documented_types() -> None:
    frame = (
        '[2,"1","TransactionEvent",{"eventType":"Started","timestamp":"2026-01-02T05:04:05.678+02:00","triggerReason":"CablePluggedIn",'
        '"seqNo":3e0,"transactionInfo":{"transactionId":"t"},"offline":true,"meterValue":[{"timestamp":"2026-01-02T03:04:05Z",'
        '"sampledValue":[{"value":1}]}]}]'
    )
    event = Codec("2.0.1").decode(frame).payload
    assert event.event_type is v201.TransactionEventEnumType.STARTED
    assert (event.timestamp, event.timestamp.utcoffset()) == (
        datetime(2026, 1, 2, 3, 4, 5, 678000, UTC),
        timedelta(hours=2),
    )
    assert event.meter_value[0].timestamp.tzinfo is UTC
    assert (event.seq_no, type(event.seq_no)) == (3, int)
    assert event.offline is True
    assert type(event.meter_value) is tuple
    assert (
        event.meter_value[0].sampled_value[0].value,
        type(event.meter_value[0].sampled_value[0].value),
    ) == (1.0, float)
    assert event.evse is None


def test_decimals_are_exact_where_asked_for() -> None:
    frame = '[2,"1","CostUpdated",{"totalCost":0.1234567890123456789012345,"transactionId":"t"}]'
    cost = Codec("2.0.1", decimals=True).decode(frame).payload.total_cost
    assert (cost, type(cost)) == (Decimal("0.1234567890123456789012345"), Decimal)
    assert type(Codec("2.0.1").decode(frame).payload.total_cost) is float


# Memory. Counts are small enough for CI and large enough that a leak of one reference a frame stands out.

ROUNDS: Final = 250_000
#: Bytes that may come and go between two measurements: caches, the allocator's arenas.
SLACK: Final = 4 * 1024 * 1024
BIG: Final = (
    '[2,"1","TransactionEvent",{"eventType":"Updated","timestamp":"2026-01-02T03:04:05.678+02:00",'
    '"triggerReason":"MeterValuePeriodic","seqNo":70000,"transactionInfo":{"transactionId":"\u00e9-t",'
    '"chargingState":"Charging"},"idToken":{"idToken":"04E091F2","type":"ISO14443"},'
    '"customData":{"vendorId":"org.example","a":[1.5,null,{"b":"\u6f22"}]},'
    '"meterValue":[{"timestamp":"2026-01-02T03:04:05Z","sampledValue":[{"value":1234.5,"measurand":"Voltage"}]}]}]'
)
REFUSED: Final = BIG.replace('"Voltage"', '"voltage"').replace('"04E091F2"', '"' + "x" * 50 + '"')
_codec: Final = Codec("2.0.1")
_big_bytes: Final = BIG.encode()
_message: Final[Any] = _codec.decode(BIG)


def _refuse(ask: Callable[[str], object]) -> None:
    try:
        ask(REFUSED)
    except DecodeError as error:
        error.reply()


def _fail_to_encode() -> None:
    with suppress(EncodeError):
        _codec.encode(
            Call(v201.ResetRequest(type="x", evse_id="y", custom_data=_message.payload.custom_data))
        )


def _fail_to_construct() -> None:
    with suppress(TypeError):
        v201.ResetRequest(type="Immediate", unknown=[])


#: Functions that are called repeatedly, each with the number of rounds for one call.
WORK: Final[dict[str, tuple[Callable[[], object], int]]] = {
    "decode bytes": (lambda: _codec.decode(_big_bytes), 1),
    "decode text": (lambda: _codec.decode(BIG), 1),
    "validate": (lambda: _codec.validate(_big_bytes), 1),
    "peek": (lambda: _codec.peek(_big_bytes), 1),
    "encode": (lambda: _codec.encode(_message), 1),
    "decode, refused": (lambda: _refuse(_codec.decode), 5),
    "validate, refused": (lambda: _refuse(_codec.validate), 5),
    "explain": (lambda: _codec.explain(REFUSED), 5),
    "encode, refused": (_fail_to_encode, 5),
    "construct": (lambda: v201.ResetRequest(type="Immediate", evse_id=70000), 1),
    "construct, refused": (_fail_to_construct, 20),
    "to_dict": (lambda: _message.payload.to_dict(), 5),
    "from_dict": (lambda: v201.ResetRequest.from_dict({"type": "Immediate", "evseId": 70000}), 5),
    "repr, hash and ==": (
        lambda: (repr(_message.payload), hash(_message.payload), _message.payload == _message.payload),
        20,
    ),
    "replace": (lambda: _message.payload.__replace__(seq_no=80000), 5),
    "pickle": (lambda: pickle.loads(pickle.dumps(_message.payload)), 20),
    "deepcopy": (lambda: copy.deepcopy(_message.payload), 20),
}


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.parametrize("work", WORK)
def test_memory_does_not_grow(work: str) -> None:
    do, share = WORK[work]
    for _ in range(2000):
        do()
    gc.collect()
    before, blocks = resident(), sys.getallocatedblocks()
    for _ in range(ROUNDS // share):
        do()
    gc.collect()
    assert resident() - before < SLACK
    assert sys.getallocatedblocks() - blocks < 2000


SMALL_REFUSED: Final = '[2,"1","BootNotification",{"reason":"powerUp","chargingStation":{"model":"M"}}]'


@pytest.mark.parametrize("frame", [BIG, SMALL_REFUSED], ids=["decodes", "failed decodes"])
def test_memory_does_not_grow_over_a_million(frame: str) -> None:
    raw = frame.encode()
    before = failed = 0
    for i in range(1_000_000):
        if i == 20_000:
            before = resident()
        try:
            _codec.decode(raw)
        except DecodeError:
            failed += 1
    assert resident() - before < SLACK
    assert failed == (0 if frame is BIG else 1_000_000)


@pytest.mark.parametrize("work", WORK)
def test_no_reference_is_lost_or_kept(work: str) -> None:
    """A reference too many or too few to a shared object changes its count."""
    do, _ = WORK[work]
    shared: list[object] = [
        None,
        v201.ResetRequest,
        v201.TransactionEventRequest,
        v201.CustomDataType,
        v201.SampledValueType,
    ]
    shared += [
        v201.MeasurandEnumType.VOLTAGE,
        v201.ResetEnumType.IMMEDIATE,
        UTC,
        _message.payload.custom_data,
        _message.payload,
    ]
    for _ in range(100):
        do()
    gc.collect()
    before = [sys.getrefcount(one) for one in shared]
    for _ in range(1000):
        do()
    gc.collect()
    after = [sys.getrefcount(one) for one in shared]
    drift = [
        (one, now - then)
        for one, then, now in zip(shared, before, after, strict=True)
        if abs(now - then) > 100
    ]
    assert drift == []


def test_tracemalloc_sees_no_growth() -> None:
    tracemalloc.start()
    try:
        for _ in range(1000):
            _codec.decode(BIG)
            _refuse(_codec.decode)
            _codec.encode(_message)
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(5000):
            _codec.decode(BIG)
            _refuse(_codec.decode)
            _codec.encode(_message)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 50_000


class Alike(str):
    """A value that is equal to its text in a comparison and a different key in a dict."""

    __slots__ = ()

    def __hash__(self) -> int:
        return ~super().__hash__()

    def __eq__(self, other: object) -> bool:
        return self is other or (type(other) is str and str(self) == other)


def test_an_argument_given_twice_is_refused() -> None:
    modem: Any = ocpp_fast._core.definition("v201", "ModemType")
    with pytest.raises(TypeError, match="multiple values for argument 'iccid'"):
        modem(**{"iccid": "1", Alike("iccid"): "2"})
