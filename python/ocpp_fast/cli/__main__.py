"""`python -m ocpp_fast.cli` is `ocpp-fast`."""

from ocpp_fast.cli import main

main()
