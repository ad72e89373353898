"""The end of an account: its row keeps the id, by which what comes back is known, and nothing else."""

from sqlalchemy import Connection, update

from app.people.models import Person, SignIn, new_secret

BLANK = {
    "school_id": None,
    "name": "",
    "called": "",
    "year": "",
    "group": "",
    "plan": None,
    "password": "",
    "must_change": False,
    "safeguarding": False,
}


def erase(connection: Connection, person: str) -> None:
    """Nobody signs in as this person any more. Ended sign-ins stay, so that their devices can be told;
    and what was done to the account, by ids alone, so that nobody wipes away what they did with it.
    """
    connection.execute(update(SignIn).where(SignIn.person_id == person).values(device=""))
    gone = BLANK | {"sign_in": f"erased-{person}", "seal": new_secret(), "sealing": new_secret()}
    connection.execute(update(Person).where(Person.id == person).values(gone))
