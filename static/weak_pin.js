/** What is wrong with a PIN, in its person's words; "" for one that will do. */
export function weakness(pin) {
  if (!/^[0-9]{4,8}$/.test(pin)) return "A PIN is 4 to 8 digits.";
  return isEasy(pin) ? "Many people would try that one first. Please choose another." : "";
}

// What is guessed first: one step throughout (0000, 1234, 9753), the same again (1212, 123123), years, lines of the keys.
function isEasy(pin) {
  const steps = new Set([...pin].slice(1).map((digit, at) => (digit - pin[at] + 10) % 10));
  return steps.size === 1 || /^(.{1,4})\1+$/.test(pin) || /^(.)\1(.)\2$/.test(pin) || /^(19|20)\d\d$/.test(pin) || LINES.includes(pin);
}

const LINES = ["2580", "0852", "1470", "1478", "1397", "1379", "7410", "3690", "147258", "159357", "123654"];
