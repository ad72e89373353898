// Coalesces cases of tests/vectors/coalesce.json as the outbox does.

import { coalesce } from "/service_worker/coalesce.js";

export function coalesced(cases) {
  return cases.map(({ waiting, edit: [name, changes] }) => {
    const entries = waiting.map(([id, kept, more = {}]) =>
      ({ sent: 0, ...more, edit: [id, 0, more.for ?? null, kept] }));
    const { edit, gone } = coalesce(entries, [name, 0, null, changes]);
    return { gone: gone.map((entry) => entry.edit[0]), changes: edit[3] };
  });
}
