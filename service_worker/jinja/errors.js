// Errors of the templates, by the names that Python has for them.

/** Python's error of the same name, so that both servers fail at the same point for the same reason. */
export class PythonError extends Error {
  constructor(name, message) {
    super(message);
    this.name = name;
  }
}

export function raise(name, message) {
  throw new PythonError(name, message);
}

/** Refuses what Python can do and this run time could not do alike. */
export function unsupported(what) {
  throw new PythonError("NotSupported", `${what} is not supported in shared templates`);
}
