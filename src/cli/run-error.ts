// A run that cannot start or go on: one line that says so and one that says what to do.

/** `message` and `hint` are in the user's language, one line each. */
export class RunError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
