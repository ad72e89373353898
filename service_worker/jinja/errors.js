// Errors of the templates, by the names that Python has for them.

/** Python's error of the same name: two servers fail at the same place for the same reason. */
export class PythonError extends Error {
  constructor(name, message) {
    super(message);
    this.name = name;
  }
}

export function raise(name, message) {
  throw new PythonError(name, message);
}

/** What Python could do and we refuse, because we could not do it alike. */
export function unsupported(what) {
  throw new PythonError("NotSupported", `${what} is not supported in shared templates`);
}
