/**
 * A Map whose values are made when they are first read. What is set in it beside them is in it as well.
 *
 * names: a Map or Set with the keys, in their order; make(name): the value of one.
 */
export class Lazy extends Map {
  #names;
  #make;

  constructor(names, make) {
    super();
    this.#names = names;
    this.#make = make;
  }

  get(name) {
    if (!super.has(name) && this.#names.has(name)) super.set(name, this.#make(name));
    return super.get(name);
  }

  has(name) {
    return this.#names.has(name) || super.has(name);
  }

  get size() {
    return [...this.keys()].length;
  }

  *keys() {
    yield* this.#names.keys();
    for (const name of super.keys()) if (!this.#names.has(name)) yield name;
  }

  *entries() {
    for (const name of this.keys()) yield [name, this.get(name)];
  }

  *values() {
    for (const name of this.keys()) yield this.get(name);
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}
