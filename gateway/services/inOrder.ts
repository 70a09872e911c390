/**
 * Work on one contact done in the order in which it came, while that on others goes on beside it: for signals whose
 * order is what they say. Work that fails holds up nothing.
 */
export class InOrder {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(contactId: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(contactId) ?? Promise.resolve();
    const done = before.then(work);
    const after = done.catch(() => undefined);
    this.#last.set(contactId, after);
    void after.then(() => {
      if (this.#last.get(contactId) === after) this.#last.delete(contactId);
    });
    return done;
  }
}
