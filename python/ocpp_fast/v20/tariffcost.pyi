# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""The cost of charging, as the CSMS calculates it.

Profile "tariffCost" of OCPP 2.0.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "CostUpdatedFeature",
    "CostUpdatedRequest",
    "CostUpdatedResponse",
    "profile",
]

@final
class CostUpdatedRequest(Request[CostUpdatedResponse]):
    """The transaction and its cost so far.

    Sent by the CSMS; answered by CostUpdatedResponse.
    """

    total_cost: float
    """Cost so far, with taxes, in the configured currency."""
    transaction_id: str
    """At most 36 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["total_cost"], Literal["transaction_id"]]]
    def __init__(
        self,
        *,
        total_cost: float | Decimal,
        transaction_id: str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class CostUpdatedResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers CostUpdatedRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

class CostUpdatedFeature(Feature[CostUpdatedRequest, CostUpdatedResponse]):
    """Tells a station what a transaction costs so far, for it to show."""

    request_type: ClassVar[type[CostUpdatedRequest]]
    response_type: ClassVar[type[CostUpdatedResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_cost_updated(self, request: CostUpdatedRequest, /) -> Answer[CostUpdatedResponse]:
        """Tells a station what a transaction costs so far, for it to show."""
