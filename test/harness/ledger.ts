/**
 * What was asked of the gateway and what it acknowledged, kept on the asking side: the gateway's word cannot be taken
 * for what the gateway did.
 */
export type Ledger = ReturnType<typeof createLedger>;

type Command = { asked: number; acknowledged: number };

/** An acknowledged command, with the moments of its first asking and of its acknowledgement on the asker's clock. */
export type Acknowledged = {
  readonly commandId: string;
  readonly text: string | null;
  readonly askedAt: number;
  readonly acknowledgedAt: number;
};

/** `keep` writes an acknowledgement down; only then does it count, and only then does the asker hear of it. */
export function createLedger(keep?: (entry: Acknowledged) => Promise<void>) {
  const commands = new Map<string, Command>();
  const firstAsked = new Map<string, number>();
  const listeners = new Set<() => void>();
  let asked = 0;
  let acknowledged = 0;

  return {
    commands: commands as ReadonlyMap<string, Readonly<Command>>,
    asked: () => asked,
    /** How many have been acknowledged. */
    count: () => acknowledged,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Notes a call that carries a command, and its answer; other calls pass. */
    async note<T extends { readonly ok: boolean }>(input: object, answer: () => Promise<T>): Promise<T> {
      if (!('commandId' in input)) return answer();
      const id = String(input.commandId);
      const command = commands.get(id) ?? { asked: 0, acknowledged: 0 };
      commands.set(id, command);
      const tell = () => {
        for (const listener of [...listeners]) listener();
      };
      command.asked += 1;
      asked += 1;
      const askedAt = firstAsked.get(id) ?? performance.now();
      firstAsked.set(id, askedAt);
      const answered = answer();
      tell();
      const outcome = await answered;
      if (!outcome.ok) return outcome;
      const text = 'text' in input ? String(input.text) : null;
      await keep?.({ commandId: id, text, askedAt, acknowledgedAt: performance.now() });
      command.acknowledged += 1;
      acknowledged += 1;
      tell();
      return outcome;
    },
  };
}
