"""The roles there are, and what is true of some. Who reads which audience is the engine's own rule."""

ROLES = {
    "pupil": "Pupil",
    "carer": "Parent or carer",
    "tutor": "Tutor",
    "school": "School staff",
    "hub": "Music hub",
}
ADULTS = frozenset(ROLES) - {"pupil"}
HOLDERS = ("pupil", "carer", "tutor")  # on plans, which their devices hold; others' pages come from Flask
OFFICE = ("school", "hub")  # on no plan; their sign-ins end sooner (app/people/lifetimes.py)
LOCKING = ("tutor", "school", "hub")  # they see many children's plans: their screens lock after a while
