"""A conformance suite: scenarios of OCPP 1.6 and 2.0.1 over real sockets, each named by the id of its case in
OCTT, the compliance testing tool of the Open Charge Alliance. `cases.toml` lists every case.
"""

import pytest

pytest.register_assert_rewrite("conformance.peer", "conformance.play")
