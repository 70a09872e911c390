/**
 * What was asked of the gateway and what it acknowledged, kept on the asking side: the gateway's word cannot be taken
 * for what the gateway did.
 */
export type Ledger = ReturnType<typeof createLedger>;

type Command = { asked: number; acknowledged: number };

export function createLedger() {
  const commands = new Map<string, Command>();
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
      const answered = answer();
      tell();
      const outcome = await answered;
      if (!outcome.ok) return outcome;
      command.acknowledged += 1;
      acknowledged += 1;
      tell();
      return outcome;
    },
  };
}
