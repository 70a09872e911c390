import pg from 'pg';

/** What gateways tell each other: numbers, ids and states, never content; of talks, how pages connect. */
export type Signal =
  | { readonly kind: 'journal'; readonly node: string; readonly seq: number }
  | {
      readonly kind: 'typing';
      readonly node: string;
      readonly contactId: string;
      readonly from: 'client' | 'counsellor';
      readonly personId: string | null;
      readonly isTyping: boolean;
    }
  | {
      readonly kind: 'viewing';
      readonly node: string;
      readonly id: string;
      readonly personId: string;
      readonly isViewing: boolean;
    }
  /** A part of a talk's signal, which may be longer than one notification can be. */
  | {
      readonly kind: 'talkPart';
      readonly node: string;
      readonly id: string;
      readonly part: number;
      readonly of: number;
      readonly data: string;
    }
  | { readonly kind: 'config'; readonly node: string; readonly version: number }
  | { readonly kind: 'people'; readonly node: string; readonly version: number }
  | { readonly kind: 'team'; readonly node: string }
  | {
      readonly kind: 'shiftManaged';
      readonly node: string;
      readonly shiftId: string;
      readonly personId: string;
      readonly version: number;
    }
  | { readonly kind: 'sessionEnded'; readonly node: string; readonly sessionId: string };

export const CHANNEL = 'luotsi';

/** LISTEN on a connection of its own. After a break it connects again and rings once, as anything may have been missed. */
export class Doorbell {
  #client: pg.Client | null = null;
  #isStopped = false;
  #retry: NodeJS.Timeout | null = null;
  readonly #url: string;
  readonly #onSignal: (signal: Signal) => void;
  readonly #onReconnect: () => void;

  constructor(url: string, onSignal: (signal: Signal) => void, onReconnect: () => void) {
    this.#url = url;
    this.#onSignal = onSignal;
    this.#onReconnect = onReconnect;
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('error', () => this.#again(client));
    client.on('end', () => this.#again(client));
    client.on('notification', ({ payload }) => {
      if (payload) this.#onSignal(JSON.parse(payload) as Signal);
    });
    this.#client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  #again(client: pg.Client): void {
    if (this.#isStopped || this.#client !== client || this.#retry) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.start().then(this.#onReconnect, () => this.#client && this.#again(this.#client));
    }, 500);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }
}
