// How long something took, as people write it, in whole minutes. Twin of app/plan/twins/minutes.py.

const SPELT = new Map([
  ["one", "1"], ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"], ["six", "6"], ["seven", "7"], ["eight", "8"],
  ["nine", "9"], ["ten", "10"], ["twelve", "12"], ["fifteen", "15"], ["twenty", "20"], ["twenty five", "25"],
  ["thirty", "30"], ["thirty five", "35"], ["forty", "40"], ["forty five", "45"], ["fifty", "50"], ["sixty", "60"],
  ["ninety", "90"], ["½", ".5"], ["¼", ".25"], ["¾", ".75"], ["1/2", ".5"], ["1/4", ".25"], ["3/4", ".75"],
]);
const PARTS = { half: 50, quarter: 25, "3 quarters": 75 }; // hundredths
const WORD = /(?:twenty|thirty|forty) five|[a-z]+|[½¼¾]|[13]\/[24]/g;
const CLOCK = /^([0-9]{1,2}):([0-5][0-9])$/;
const HOURS =
  "(?:(?:(an?)|(?:a )?(half|quarter|3 quarters)(?: of)?(?: an?)?" +
  "|([0-9]{1,3})?(\\.[0-9]{1,2})?( and a half)?) ?(h)(?:(?:ou)?rs?)?)?";
const REST = "(?: ?(?:and )?(?:a (half|quarter)|([0-9]{1,5})(\\.[0-9]{1,2})? ?(m(?:in(?:ute)?s?)?|')?))?";
const LONG = new RegExp(`^(?:(?:about|around) )?${HOURS}${REST}\\.?$`);
const LONGEST = 60; // letters

/**
 * 20, "20 min", "half an hour", "1 h 20", "1½ hours", "1:20" or "an hour and a half" in whole minutes, half a minute as one
 * more; null for what is not understood.
 */
export function minutesOf(text) {
  if ([...text].length > LONGEST) return null;
  const spelt = text.toLowerCase().replaceAll("-", " ").replace(WORD, (word) => SPELT.get(word) ?? word);
  const said = spelt.replaceAll(",", ".").split(" ").filter(Boolean).join(" ").replaceAll(" .", ".");
  const clock = CLOCK.exec(said);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const found = LONG.exec(said);
  if (!found) return null;
  const [one, part, whole, point, more, hour, after, minutes, split, unit] = found.slice(1);
  const amount = one ?? part ?? whole ?? point ?? more;
  if (Boolean(hour) !== Boolean(amount) || (after && !hour) || !(hour || minutes)) return null;
  if (split && !unit) return null; // 1.5 of what?
  const long = one ? 100 : part ? PARTS[part] : hundredths(whole, point) + (more ? 50 : 0);
  const short = after ? PARTS[after] * 60 : hundredths(minutes, split);
  return Math.floor((long * 60 + short + 50) / 100);
}

const hundredths = (whole = "0", point = ".") => Number(whole) * 100 + Number(point.slice(1).padEnd(2, "0"));
