"""Mistakes that the worker could make, each as a change of its source: to show that lives notice them."""

from .phones import Change

FAULTS: dict[str, Change] = {
    # The form is given the version of the moment it is saved, not of the moment it was drawn.
    "base_taken_at_save": (
        "outbox.js",
        '[...STORES, "summaries"], async (transaction) => {',
        """[...STORES, "summaries", "scopes"], async (transaction) => {
    const scopes = transaction.objectStore("scopes");
    for (const change of changes) change[3] = (await scopes.get(change[0]))?.version ?? 0;""",
    ),
    "late_replies_applied": (
        "reply.js",
        'return summed && named && (await store("meta").get("epoch")) === request.epoch;',
        "return true;",
    ),
    "cursor_moved_before_the_rows": (
        "exchange.js",
        "const news = await apply(person, request, reply);",
        """await write(person, ["scopes"], async ({ store }) => {
    for (const [scope, { version }] of Object.entries(reply.scopes)) {
      await store.put({ ...(await store.get(scope)), scope, plan: scope.split("/")[0], version });
      request.have[scope] = version;
    }
  });
  const news = await apply(person, request, reply);""",
    ),
    "repeats_under_a_new_name": (
        "exchange.js",
        "const now = Date.now();",
        """const now = Date.now();
    for (const entry of entries.filter((each) => each.sent)) {
      entry.id = entry.edit[0] = entry.id.replace(":", ":9");
      store.put(entry);
    }""",
    ),
    "words_left_unsealed": (
        "packing.js",
        "if (unsaid) await device.keepSealed(person, await seal(who, box));",
        "",
    ),
    # What gives way only when it is offered again after a restore is told to nobody.
    "told_only_the_first_time": (
        "reply.js",
        '=> note[2] === "superseded" &&',
        '=> note[2] === "superseded" && !again &&',
    ),
}
