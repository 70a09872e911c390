/** Closes a switch: a new member of a union becomes a type error at every switch that forgets it. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
