/** Shows that a draft exists: on its form, on the plan's line and first page, and where its kind is listed. */
const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });

/** "Unfinished lesson, 10:42"; with the day where it was not today. */
export function time({ title, at }) {
  const day = DAY.format(at) === DAY.format(Date.now()) ? "" : `${DAY.format(at)}, `;
  return `Unfinished ${title.toLowerCase() || "words"}, ${day}${CLOCK.format(at)}`;
}

const made = (name, look, text) => Object.assign(document.createElement(name), { className: look, textContent: text });

const HERE = "#unfinished";

function button(throwAway) {
  const found = Object.assign(made("button", "button quiet small", "Throw away"), { type: "button" });
  found.addEventListener("click", throwAway);
  return found;
}

/** A line on the form itself, with a button that throws the draft away. */
export function onForm(form, row, throwAway) {
  form.querySelector(".draft-line")?.remove();
  const line = made("p", "draft-line", time(row));
  line.append(" ", button(() => (line.remove(), throwAway())));
  form.prepend(line);
  if (location.hash === HERE) line.scrollIntoView({ block: "center" }); // a form may be far down its page
}

/** rows: the drafts; keyOf: the key of a form on this page; throwAway: for a draft whose form is on no page. */
export function lines(rows, keyOf, throwAway) {
  for (const one of document.querySelectorAll("a.draft-line, #unfinished")) one.remove();
  const here = new Set(Array.from(document.forms, keyOf));
  const elsewhere = rows.filter(({ key, plan }) => plan && !here.has(key));
  for (const row of elsewhere) document.getElementById(`plan-${row.plan}`)?.append(link(row));
  const ours = elsewhere.filter((row) => isFirstPage(row.plan) || isListed(row) || isGone(row));
  if (ours.length) document.getElementById("main").before(list(ours, throwAway));
  const note = document.querySelector("[data-unfinished]");
  if (note) note.hidden = !rows.length;
}

/* The first page of a child's own plan has the address "/" as well. */
function isFirstPage(plan) {
  const first = `/plan/${plan}`;
  return document.querySelector(".whose a")?.getAttribute("href") === first && ["/", first].includes(location.pathname);
}

/* A list names its kinds; a key is "<address> <kind>[-<part of it>] <record>" (drafts.js). */
function isListed({ key, plan }) {
  const kinds = document.querySelector("[data-lists]")?.dataset.lists.split(" ") ?? [];
  return location.pathname.startsWith(`/plan/${plan}/`) && kinds.includes(key.split(" ")[1].split("-")[0]);
}

/* The draft was written on this page, and its form is here no more: somebody may have put its record away. */
const isGone = ({ path }) => path === location.pathname;

function list(rows, throwAway) {
  const found = Object.assign(made("div", "unfinished", ""), { id: "unfinished" });
  found.append(...rows.map((row) => (isGone(row) ? words(row, throwAway) : link(row))));
  return found;
}

const link = (row) => Object.assign(made("a", "draft-line", time(row)), { href: row.path + HERE });

/* What was typed, to be read and copied. */
function words(row, throwAway) {
  const found = made("details", "fold", "");
  const typed = row.fields.filter(([name, value, , hidden, chosen]) => !hidden && !chosen && name && value);
  found.append(made("summary", "", time(row)), ...typed.map(([, value]) => made("p", "words", value)));
  found.append(button(() => throwAway(row)));
  return found;
}
