"""How the child sees themselves, from review to review. Its twin is service_worker/twins/scales.js."""

from collections.abc import Mapping
from typing import Any

from app.kinds.faces import SCALES


def scales(plan: Mapping[str, Any]) -> dict[str, Any]:
    """{"names", "told": [{"review", "part"}]}: the fields answered with a face, and every part that has one,
    the oldest first. They are never added up, and none is better than another.
    """
    told = [
        {"review": review, "part": part}
        for review in reversed(plan["reviews"])
        for part in review["parts"]
        if any(part["f"][name]["value"] for name in SCALES)
    ]
    return {"names": list(SCALES), "told": told}
