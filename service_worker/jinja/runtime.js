// The run time of the compiled templates: Jinja's rendering, with Python's meaning of every value.
// A template is { autoescape, root(c, o), blocks }: `c` is its Context, `o` the list its text is pushed to.

import {
  Kwargs, Range, Undefined, className, isList, isNumber, isText, markup, plain, raise, repr, text,
} from "./values.js";
import { counted } from "./numbers.js";
import { attribute } from "./inside.js";
import { methodOf, named, notCallable } from "./methods.js";
import { Cycler, Joiner, Module, Namespace, TemplateReference, blockAt } from "./hosts.js";
import { formatted } from "./format.js";

export {
  Kwargs, Markup, PythonError, Undefined, escape, fromJSON, markup, text, tuple,
} from "./values.js";
export {
  add, and, chain, concat, floorDivide, modulo, multiply, negate, or, plus, subtract, truth,
} from "./operators.js";
export { attribute, dict, item, iterate, slice, unpack } from "./inside.js";
export { choose, filters, mapAttribute, mapFilter, remade } from "./filters.js";
export { tests } from "./tests.js";
export { Macro, loop, setInside } from "./hosts.js";
export { named };

/**
 * Renders what Flask renders, byte for byte.
 * `context`: a Map of name to value (see `fromJSON`). `globals`: our own functions, filters and tests, by name;
 * each is called with its positional arguments, and with a `Kwargs` last where the template gave named ones.
 */
export function render(templates, name, context, globals = {}) {
  const known = new Map([...BUILT_IN, ...Object.entries(globals)]);
  const site = { templates, known };
  const template = templateOf(site, [name]);
  const c = new Context(site, template, new Map([...known, ...context]));
  const o = [];
  template.root(c, o);
  return o.join("");
}

function templateOf(site, names) {
  for (const name of names) {
    const found = site.templates.get(plain(name));
    if (found) return { ...found, name: plain(name) };
  }
  const asked = names.map(text).join(", ");
  if (names.length === 1) return raise("TemplateNotFound", asked);
  return raise("TemplatesNotFound", `none of the templates given were found: ${asked}`);
}

/** Some names before those below them: a page is put together of some hundred templates, and no names are copied. */
class Layer {
  constructor(names, below) {
    Object.assign(this, { names, below });
  }

  get(name) {
    return this.names.has(name) ? this.names.get(name) : this.below.get(name);
  }
}

/** The names a template and its blocks see: what it set at its top, before what it was given. */
class Context {
  constructor(site, template, given, mode = { autoescape: template.autoescape }) {
    Object.assign(this, { site, template, given, mode });
    this.vars = new Map();
    this.exported = new Set();
    this.blocks = new Map(template.blocks.map(([name, block]) => [name, [block]]));
  }

  get name() {
    return this.template.name;
  }

  /** The value of a name, or JavaScript's undefined where it has none. */
  resolve(name) {
    return this.vars.has(name) ? this.vars.get(name) : this.given.get(name);
  }

  /** Set at the top of a template, and not handed on to who imports it. */
  set(name, value) {
    this.vars.set(name, value);
    this.exported.delete(name);
  }

  export(name, value) {
    this.vars.set(name, value);
    if (!name.startsWith("_")) this.exported.add(name);
  }

  /** Everything to be seen from here now, with a template's local names on top. */
  seen(locals) {
    const names = new Map([...this.vars, ...locals.filter(([, value]) => value !== undefined)]);
    return names.size ? new Layer(names, this.given) : this.given;
  }

  own(name, value, args, kwargs) {
    const given = this.site.known.get(name) ?? raise("TypeError", `no ${name} was given to render`);
    return call(this, given, [value, ...args], kwargs);
  }

  // Other templates

  include(o, names, ignoreMissing, locals) {
    const wanted = isList(names) ? names : [names];
    if (ignoreMissing && !wanted.some((name) => this.site.templates.has(plain(name)))) return;
    const template = templateOf(this.site, wanted);
    template.root(new Context(this.site, template, locals ? this.seen(locals) : this.site.known), o);
  }

  module(name, locals) {
    const template = templateOf(this.site, [name]);
    const c = new Context(this.site, template, locals ? this.seen(locals) : this.site.known);
    const o = [];
    template.root(c, o);
    return new Module(template.name, new Map([...c.exported].map((each) => [each, c.vars.get(each)])), o.join(""));
  }

  extend(name) {
    const parent = templateOf(this.site, [name]);
    for (const [block, write] of parent.blocks) {
      if (this.blocks.has(block)) this.blocks.get(block).push(write);
      else this.blocks.set(block, [write]);
    }
    return parent;
  }

  // Blocks

  block(o, name, required, locals) {
    const stack = this.blocks.get(name);
    if (required && stack.length <= 1) raise("TemplateRuntimeError", `Required block ${repr(name)} not found`);
    stack[0](locals ? this.derived(locals) : this, o);
  }

  derived(locals) {
    const c = new Context(this.site, this.template, this.seen(locals), this.mode);
    c.blocks = new Map([...this.blocks].map(([name, stack]) => [name, [...stack]]));
    return c;
  }

  super(name, current) {
    const stack = this.blocks.get(name);
    return blockAt(name, this, stack, stack.indexOf(current) + 1);
  }

  self() {
    return new TemplateReference(this);
  }
}

// What the compiled templates call

/** The value of a variable, or Jinja's Undefined of that name. */
export const known = (value, name) => (value === undefined ? new Undefined(null, name) : value);
export const nothing = (hint) => new Undefined(hint);
export const marked = (c, string) => (c.mode.autoescape ? markup(text(string)) : string);

/** Text written as it is: what a macro, a filter block or a recursive loop has already escaped. */
export function raw(value) {
  if (isText(value)) return plain(value);
  return raise("TypeError", `sequence item 0: expected str instance, ${className(value)} found`);
}

export function call(c, callee, args, kwargs) {
  if (typeof callee === "function") {
    const given = [...(callee.wantsContext ? [c] : []), ...args, ...(kwargs?.size ? [kwargs] : [])];
    return callee(...given) ?? null;
  }
  if (callee instanceof Undefined) return callee.fail();
  return callee?.call ? callee.call(c, args, kwargs) : notCallable(callee);
}

export function method(c, owner, name, args, kwargs) {
  const own = methodOf(owner, name);
  if (!own) return call(c, attribute(owner, name), args, kwargs);
  return own(owner, ...args);
}

// Functions every template has

const MOST_STEPS = 100_000; // Jinja's MAX_RANGE

function range(...ends) {
  const [start, stop, step] = ends.length === 1 ? [0, ends[0], 1] : [ends[0], ends[1], ends[2] ?? 1];
  if (![start, stop, step].every(isNumber)) raise("TypeError", "range wants whole numbers");
  if (counted(step) === 0) raise("ValueError", "range() arg 3 must not be zero");
  const made = new Range(counted(start), counted(stop), counted(step));
  return made.length <= MOST_STEPS ? made : raise("OverflowError", "Range too big");
}

/** Jinja's "newstyle" gettext: what the translation says, with its `%(name)s` filled in. */
function translated(c, message, given) {
  return formatted(marked(c, message), given);
}

function withContext(work) {
  work.wantsContext = true;
  return work;
}

const variables = (rest) => (rest.at(-1) instanceof Kwargs ? rest.at(-1) : new Kwargs());
const numbered = (number, rest) => new Kwargs([["num", number], ...variables(rest)]);

const gettext = withContext((c, message, ...rest) => translated(c, message, variables(rest)));
const ngettext = withContext((c, one, many, number, ...rest) => {
  return translated(c, number === 1 || number === true ? one : many, numbered(number, rest));
});
const pgettext = withContext((c, context, message, ...rest) => {
  return translated(c, message, new Kwargs([["context", context], ...variables(rest)]));
});
const npgettext = withContext((c, context, one, many, number, ...rest) => {
  const given = new Kwargs([["context", context], ...numbered(number, rest)]);
  return translated(c, number === 1 || number === true ? one : many, given);
});

const BUILT_IN = new Map(Object.entries({
  range,
  dict: (given = []) => new Map(given),
  namespace: (given = []) => new Namespace(new Map(given)),
  cycler: (...items) => new Cycler(items),
  joiner: (separator = ", ") => new Joiner(separator),
  _: gettext,
  gettext,
  ngettext,
  pgettext,
  npgettext,
}));
