"""What several kinds say alike."""

WHILE_PLAN = "while the plan runs, and one school year after"
ADULTS = "carer tutor"
CIRCLE = "pupil carer tutor school"
