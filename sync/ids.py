"""Identifiers: those that two devices derive alike, and those that are never made twice."""

from uuid import UUID, uuid5


def uuid7(now_ms: int, random_bytes: bytes) -> str:
    """A new record's id: sorts by the time of its making. `random_bytes`: ten of them (RFC 9562, 5.7)."""
    number = (now_ms & (2**48 - 1)) << 80 | int.from_bytes(random_bytes[:10], "big")
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0b11 << 62) | 0b10 << 62
    return str(UUID(int=number))


def single_id(plan: str, kind: str) -> str:
    """The id of a kind with one record a plan: two devices that make it apart make the same one."""
    return str(uuid5(UUID(plan), kind))


def own_id(kind: str, above: str, person: str) -> str:
    """One person has one of a kind on a record, from whichever device it is written first."""
    return str(uuid5(UUID(above), f"{kind}:{person}"))


def member_id(plan: str, person: str, role: str) -> str:
    """The id of the record that tells who someone is on a plan. Joining again finds it again."""
    return str(uuid5(UUID(plan), f"member:{person}:{role}"))
