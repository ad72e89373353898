// What Python's own types have as attributes. A template that asks for one of these without calling it would get a
// method there; here it fails by name, since a map of ours may well hold an item of that name.

const words = (text) => new Set(text.trim().split(/\s+/));

export const TEXT_METHODS = words(`
  capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha
  isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust
  lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit
  rstrip split splitlines startswith strip swapcase title translate upper zfill
`);

export const DICT_METHODS = words(`
  clear copy fromkeys get items keys pop popitem setdefault update values
`);

export const LIST_METHODS = words(`
  append clear copy count extend index insert pop remove reverse sort
`);

export const TUPLE_METHODS = words(`
  count index
`);

export const NUMBER_ATTRIBUTES = words(`
  as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
`);
