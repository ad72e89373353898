// Objects that Jinja itself makes for a template: the loop, macros, namespaces, imported modules, blocks.

import { Host, Kwargs, Stream, Undefined, markup, raise, repr, tuple } from "./values.js";
import { iterate, length } from "./inside.js";
import { equal } from "./operators.js";

const MISSING = Symbol("missing");

/** A `for` whose body can see `loop`. It looks one item ahead only when asked, as Jinja's does. */
export class Loop extends Host {
  pythonName = "jinja2.runtime.LoopContext";
  index0 = -1;
  after = MISSING;
  current = MISSING;
  before = MISSING;
  changedValue = MISSING;

  constructor(items, recurse, depth0) {
    super();
    this.recurse = recurse;
    this.depth0 = depth0;
    this.known = items instanceof Stream ? null : length(items);
    this.iterator = iterate(items)[Symbol.iterator]();
  }

  next() {
    const { value, done } = this.iterator.next();
    return done ? MISSING : value;
  }

  advance() {
    const item = this.after === MISSING ? this.next() : this.after;
    this.after = MISSING;
    if (item === MISSING) return false;
    this.index0 += 1;
    [this.before, this.current] = [this.current, item];
    return true;
  }

  peek() {
    if (this.after === MISSING) this.after = this.next();
    return this.after;
  }

  size() {
    if (this.known === null) {
      const rest = [];
      for (let item = this.next(); item !== MISSING; item = this.next()) rest.push(item);
      this.iterator = rest[Symbol.iterator]();
      this.known = rest.length + this.index0 + 1 + (this.after === MISSING ? 0 : 1);
    }
    return this.known;
  }

  attribute(name) {
    return Object.hasOwn(LOOP, name) ? LOOP[name](this) : undefined;
  }

  text() {
    return `<LoopContext ${this.index0 + 1}/${this.size()}>`;
  }

  call(c, [items]) {
    if (!this.recurse) raise("TypeError", "The loop must have the 'recursive' marker to be called recursively.");
    return this.recurse(items, this.depth0 + 1);
  }

  cycle(...values) {
    return values.length ? values[this.index0 % values.length] : raise("TypeError", "no items for cycling given");
  }

  changed(...values) {
    const now = tuple(values);
    if (this.changedValue !== MISSING && equal(this.changedValue, now)) return false;
    this.changedValue = now;
    return true;
  }
}

const LOOP = {
  index: (loop) => loop.index0 + 1,
  index0: (loop) => loop.index0,
  revindex: (loop) => loop.size() - loop.index0,
  revindex0: (loop) => loop.size() - loop.index0 - 1,
  first: (loop) => loop.index0 === 0,
  last: (loop) => loop.peek() === MISSING,
  length: (loop) => loop.size(),
  depth: (loop) => loop.depth0 + 1,
  depth0: (loop) => loop.depth0,
  previtem: (loop) => (loop.index0 === 0 ? new Undefined("there is no previous item") : loop.before),
  nextitem: (loop) => (loop.peek() === MISSING ? new Undefined("there is no next item") : loop.after),
  cycle: (loop) => (...values) => loop.cycle(...values),
  changed: (loop) => (...values) => loop.changed(...values),
};

/** Iterates over a loop: gives each item, with the loop object. */
export function* loop(items, recurse = null, depth = 0) {
  const made = new Loop(items, recurse, depth);
  while (made.advance()) yield [made.current, made];
}

/** A macro, or the body of a call block. What it writes is safe where the calling template escapes. */
export class Macro extends Host {
  constructor(name, names, special, body) {
    super();
    Object.assign(this, { name, names, special: new Set(special), body });
  }

  call(c, args, kwargs) {
    const named = new Kwargs(kwargs);
    const given = this.names.map((name, index) => (index < args.length ? args[index] : taken(named, name)));
    if (this.special.has("caller")) given.push(taken(named, "caller") ?? new Undefined("No caller defined"));
    if (this.special.has("kwargs")) given.push(new Map(named));
    else if (named.size) raise("TypeError", this.unexpected(named));
    const spare = args.slice(this.names.length);
    if (this.special.has("varargs")) given.push(tuple(spare));
    else if (spare.length) {
      raise("TypeError", `macro ${repr(this.name)} takes not more than ${this.names.length} argument(s)`);
    }
    const written = this.body(...given);
    return c.mode.autoescape ? markup(written) : written;
  }

  unexpected(named) {
    if (named.has("caller")) {
      return `macro ${repr(this.name)} was invoked with two values for the special caller argument.`
        + " This is most likely a bug.";
    }
    return `macro ${repr(this.name)} takes no keyword argument ${repr(named.keys().next().value)}`;
  }

  attribute(name) {
    return Object.hasOwn(MACRO, name) ? MACRO[name](this) : undefined;
  }

  text() {
    return `<Macro ${this.name === null ? "anonymous" : repr(this.name)}>`;
  }
}

const MACRO = {
  name: (macro) => macro.name,
  arguments: (macro) => tuple([...macro.names]),
  catch_kwargs: (macro) => macro.special.has("kwargs"),
  catch_varargs: (macro) => macro.special.has("varargs"),
  caller: (macro) => macro.special.has("caller"),
  explicit_caller: () => false,
};

function taken(named, name) {
  const value = named.get(name);
  named.delete(name);
  return value;
}

/** Values that a template may change from inside a loop. */
export class Namespace extends Host {
  constructor(values) {
    super();
    this.values = values;
  }

  attribute(name) {
    return this.values.get(name);
  }

  text() {
    return `<Namespace ${repr(this.values)}>`;
  }
}

export function setInside(owner, name, value) {
  if (!(owner instanceof Namespace)) raise("TemplateRuntimeError", "cannot assign attribute on non-namespace object");
  owner.values.set(name, value);
}

/** An imported template: what it set at its top, and what it wrote. */
export class Module extends Host {
  pythonName = "jinja2.environment.TemplateModule";

  constructor(name, values, written) {
    super();
    Object.assign(this, { name, values, written });
  }

  attribute(name) {
    return this.values.get(name);
  }

  take(name, position) {
    return this.values.get(name) ?? new Undefined(
      `the template ${repr(this.name)} (imported on ${position}) does not export the requested name ${repr(name)}`,
    );
  }

}

/** A block at one level of inheritance: `self.name` and `super`. */
export class BlockReference extends Host {
  constructor(name, context, stack, level) {
    super();
    Object.assign(this, { name, context, stack, level });
  }

  call() {
    const o = [];
    this.stack[this.level](this.context, o);
    return this.context.mode.autoescape ? markup(o.join("")) : o.join("");
  }

  attribute(name) {
    if (name !== "super") return name === "name" ? this.name : undefined;
    return blockAt(this.name, this.context, this.stack, this.level + 1);
  }
}

export function blockAt(name, context, stack, level) {
  if (stack?.[level]) return new BlockReference(name, context, stack, level);
  return new Undefined(`there is no parent block called ${repr(name)}.`, "super");
}

/** The object that templates call `self`. */
export class TemplateReference extends Host {
  constructor(context) {
    super();
    this.context = context;
  }

  item(name) {
    const stack = this.context.blocks.get(name);
    return stack && blockAt(name, this.context, stack, 0);
  }

  attribute(name) {
    return this.item(name);
  }

  text() {
    return `<TemplateReference ${repr(this.context.name)}>`;
  }
}

export class Cycler extends Host {
  position = 0;

  constructor(items) {
    super();
    this.items = items.length ? items : raise("RuntimeError", "at least one item has to be provided");
  }

  next() {
    const value = this.items[this.position];
    this.position = (this.position + 1) % this.items.length;
    return value;
  }

  reset() {
    this.position = 0;
    return null;
  }

  text() {
    return "<Cycler>"; // in app/worker/environment.py, too
  }

  attribute(name) {
    if (name === "current") return this.items[this.position];
    if (name === "pos") return this.position;
    return name === "next" || name === "reset" ? () => this[name]() : undefined;
  }
}

export class Joiner extends Host {
  used = false;

  constructor(separator) {
    super();
    this.separator = separator;
  }

  text() {
    return "<Joiner>";
  }

  attribute(name) {
    return { __proto__: null, sep: this.separator, used: this.used }[name];
  }

  call() {
    const first = !this.used;
    this.used = true;
    return first ? "" : this.separator;
  }
}
