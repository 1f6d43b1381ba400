"""Entry point of `python -m ocpp_fast.cli`, which is `ocpp-fast`."""

from ocpp_fast.cli import main

main()
