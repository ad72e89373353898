"""What there is to take part in: anybody suggests it, the pupil answers."""

import pytest

from app.kinds.schema import SCHEMA
from tests.pages import Page
from tests.people import SmallSchool

KIND = SCHEMA.kinds["opportunity"]
