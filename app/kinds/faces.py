"""The fields of a review that are answered with a face."""

from app.kinds.schema import SCHEMA

PART = "review_part"
SCALES = tuple(
    name
    for name, rules in SCHEMA.kinds[PART].fields.items()
    if "5" in (getattr(rules, "choices", None) or ())
)
