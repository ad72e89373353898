// Folds cases of tests/vectors/fold.json as the outbox does.

import { fold } from "/service_worker/fold.js";

export function folded(cases) {
  return cases.map(({ waiting, edit: [name, changes] }) => {
    const entries = waiting.map(([id, kept, more = {}]) =>
      ({ sent: 0, ...more, edit: [id, 0, more.for ?? null, kept] }));
    const { edit, gone } = fold(entries, [name, 0, null, changes]);
    return { gone: gone.map((entry) => entry.edit[0]), changes: edit[3] };
  });
}
