// Which words of a text differ from another version of it. Twin of app/plan/twins/differences.py, which says how.

const WORD = /[^ \t\r\n\u00a0]+/g;
const MOST = 100; // words taken away and put in

/** `text` in pieces [words, whether they differ from one of `others`]; joined they are the text. */
export function marked(text, others) {
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => word);
  const same = others.map((other) => alike(words, other.match(WORD) ?? []));
  const pieces = [];
  let [end, before] = [0, false];
  found.forEach(({ 0: word, index }, number) => {
    const differs = same.some((each) => !each.has(number));
    add(pieces, text.slice(end, index), before && differs);
    add(pieces, word, differs);
    [end, before] = [index + word.length, differs];
  });
  add(pieces, text.slice(end), false);
  return pieces;
}

function add(pieces, text, differs) {
  if (pieces.at(-1)?.[1] === differs) pieces.at(-1)[0] += text;
  else if (text) pieces.push([text, differs]);
}

/** The places of those words that stand in `others` as well, in the same order. */
function alike(words, others) {
  const shortest = Math.min(words.length, others.length);
  let [begin, end] = [0, 0];
  while (begin < shortest && words[begin] === others[begin]) begin += 1;
  while (end < shortest - begin && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  const last = words.length - end;
  const places = new Set(words.keys());
  for (let place = begin; place < last; place += 1) places.delete(place);
  let runs = commonRuns(words.slice(begin, last), others.slice(begin, others.length - end));
  for (; runs; runs = runs[2]) for (let place = runs[0]; place < runs[1]; place += 1) places.add(begin + place);
  return places;
}

/** The equal runs [from, to, runs before] on a shortest way from one to the other; null for none, or a longer way than MOST. */
function commonRuns(words, others) {
  const reached = new Map([[1, [0, null]]]); // by diagonal: how far in `words`
  for (let steps = 0; steps <= MOST; steps += 1) {
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const [left, right] = [reached.get(diagonal - 1), reached.get(diagonal + 1)];
      const across = left && !(right && left[0] < right[0]);
      let [at, runs] = across ? [left[0] + 1, left[1]] : right;
      const first = at;
      while (at < words.length && at - diagonal < others.length && words[at] === others[at - diagonal]) at += 1;
      if (at > first) runs = [first, at, runs];
      if (at >= words.length && at - diagonal >= others.length) return runs;
      reached.set(diagonal, [at, runs]);
    }
  }
  return null;
}
