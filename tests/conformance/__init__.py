"""A conformance suite: scenarios of OCPP 1.6 and 2.0.1 over real sockets, each named by the id of its case in the
OCA's compliance testing tool. `cases.toml` lists every case.
"""
