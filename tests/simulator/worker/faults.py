"""Mistakes that the worker could make, each another function under a name: lives notice them."""

from .phones import Change

FAULTS: dict[str, Change] = {
    # The form is given the version of the moment it is saved, not of the moment it was drawn.
    "base_taken_at_save": (
        "outbox.js",
        "add",
        """(right) => async (person, edit) => {
          await read(person, ["scopes"], async ({ store }) => {
            for (const change of edit.changes) change[3] = (await store.get(change[0]))?.version ?? 0;
          });
          return right(person, edit);
        }""",
    ),
    "stale_replies_applied": ("reply.js", "isCurrent", "() => async () => true"),
    "cursor_moved_before_the_rows": (
        "reply.js",
        "apply",
        """(right) => async (person, request, reply) => {
          await write(person, ["scopes"], async ({ store }) => {
            for (const [scope, { version }] of Object.entries(reply.scopes)) {
              await store.put({ ...(await store.get(scope)), scope, plan: scope.split("/")[0], version });
              request.have[scope] = version;
            }
          });
          return right(person, request, reply);
        }""",
    ),
    "repeats_under_a_new_name": (
        "exchange.js",
        "markSent",
        """(right) => async (person, talk) => {
          await write(person, ["outbox"], async ({ store }) => {
            for (const entry of (await store.getAll()).filter((each) => each.sent)) {
              entry.id = entry.edit[0] = entry.id.replace(":", ":9");
              store.put(entry);
            }
          });
          return right(person, talk);
        }""",
    ),
    "words_left_unsealed": ("device.js", "keepSealed", "() => async () => {}"),
    # What gives way only when it is offered again after a restore is told to nobody.
    "told_only_the_first_time": (
        "reply.js",
        "intoTaken",
        """(right) => (store, entry, versions, notes, now) => {
          const news = entry.again ? notes.filter((note) => note[2] !== "superseded") : notes;
          return right(store, entry, versions, news, now);
        }""",
    ),
}
