// A field as it travels, by the names of its parts. Twin of sync/wire_field.py.
//
// It travels, and is stored, as a list: [value, changed, by, at], with the others and the person on whose behalf it was
// written only where there are any. Nobody else knows these places.

const NOBODY = []; // beside the value shown

export const UNWRITTEN = { value: null, changed: 0, by: null, at: null, others: NOBODY, onBehalfOf: null };

/** A field that came, or was stored: changed is the version of the last edit that altered it. */
export function readField(wire) {
  return {
    value: wire[0],
    changed: wire[1],
    by: wire[2],
    at: wire[3],
    others: wire[4]?.length ? wire[4].map(readOther) : NOBODY,
    onBehalfOf: wire[5] ?? null,
  };
}

/** Its value alone: what is asked of most. */
export function readValue(wire) {
  return wire[0] ?? null;
}

/** The field as it travels. */
export function writtenField({ value, changed, by, at, others, onBehalfOf }) {
  if (onBehalfOf) return [value, changed, by, at, others.map(writtenOther), onBehalfOf];
  return others.length ? [value, changed, by, at, others.map(writtenOther)] : [value, changed, by, at];
}

/** A head beside the shown one. version: null while it waits to be sent. how: what it is there. */
function readOther(wire) {
  return { value: wire[0], version: wire[1], by: wire[2], at: wire[3], how: wire[4], onBehalfOf: wire[5] ?? null };
}

function writtenOther({ value, version, by, at, how, onBehalfOf }) {
  return onBehalfOf ? [value, version, by, at, how, onBehalfOf] : [value, version, by, at, how];
}
