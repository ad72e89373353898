"""What `make test` leaves to `make check`: nothing of which it keeps no other part."""

from tests import promises


def test_every_promise_has_a_test_that_is_not_slow() -> None:
    assert set(promises.PROMISES) - promises.quick() == set()
