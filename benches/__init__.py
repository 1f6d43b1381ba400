"""How fast, how small, how steady: ocpp-fast beside its rivals on the same frames in the same run."""
