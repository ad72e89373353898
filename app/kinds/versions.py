"""A digest of the rules of each version of the kinds. Made by app/kinds/schema.py."""

VERSIONS = [
    "8dde784c44be6344",
    "0f81d5375eefb025",
    "77a57b202666c369",
    "22fd908132be4660",
    "c0a6c336dc54dcd2",
    "a37757a9438cf4d5",
    "051fefa83334f8a2",
    "10da400a9752d2b1",
    "6d88ce94f93c5100",
    "7c6281678b0c9429",
    "e5f3b8e688cb66bf",
    "88c077cf300d318f",
    "5b977192d92dc513",
]
