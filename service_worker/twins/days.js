// Days as text, "2026-11-22", counted without a clock or a zone. Twin of app/plan/twins/days.py and sync/years.py.

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const ERA = 146_097; // days in 400 years
const EPOCH = 719_468; // days from 1 March of the year 0 to 1 January 1970

const whole = Math.floor;
const modulo = (number, by) => ((number % by) + by) % by;

/** Whether this is a day that was or will be: 2026-02-30 is none. */
export function isDay(value) {
  return typeof value === "string" && DAY.test(value) && value >= "0001" && text(number(value)) === value;
}

/** Days since 1 January 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function number(day) {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const ofYear = whole((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const within = modulo(year, 400);
  const ofEra = within * 365 + whole(within / 4) - whole(within / 100) + ofYear;
  return whole(year / 400) * ERA + ofEra - EPOCH;
}

/** The day that is so many days after 1 January 1970. */
export function text(days) {
  const since = days + EPOCH;
  const ofEra = modulo(since, ERA);
  const of400 = whole((ofEra - whole(ofEra / 1460) + whole(ofEra / 36524) - whole(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * of400 + whole(of400 / 4) - whole(of400 / 100));
  const shifted = whole((5 * ofYear + 2) / 153);
  const date = ofYear - whole((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = whole(since / ERA) * 400 + of400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month)}-${padded(date)}`;
}

/** The day so many days before this one. */
export function earlier(day, days) {
  return text(number(day) - days);
}

/** "Tue 3 November", or "Tue 3 November 2025". */
export function spoken(day, withYear) {
  const said = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
  return withYear ? `${said} ${day.slice(0, 4)}` : `${WEEKDAYS[modulo(number(day) + 3, 7)]} ${said}`;
}

/** "November", or "November 2025". */
export function month(text, withYear) {
  const said = MONTHS[Number(text.slice(5, 7)) - 1];
  return withYear ? `${said} ${text.slice(0, 4)}` : said;
}

/** The school year of a day, named by the September it begins in: 2026-08-31 belongs to 2025. */
export function schoolYear(day) {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "09-01" ? year : year - 1;
}

/** The school years a device holds: this one, and until the first half-term the last one. */
export function heldYears(today) {
  const year = schoolYear(today);
  return today.slice(5) >= "09-01" && today.slice(5) < "11-01" ? [year - 1, year] : [year];
}

export function padded(number, width = 2) {
  return String(number).padStart(width, "0");
}
