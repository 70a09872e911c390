import { isOpen } from '../../shared/domain/contact/contact.ts';
import { createId } from '../../shared/kit/ids.ts';
import { SECOND } from '../../shared/kit/time.ts';
import { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { Publication } from '../services/commands.ts';
import { type ConversationService, contactIdOfKey } from '../services/conversations.ts';
import type { Services } from '../services/environment.ts';
import type { Publisher } from '../services/publisher.ts';
import { type Script, scripts } from './scripts.ts';

/** Pauses of a person who reads, thinks and types, in milliseconds. */
const PAUSE = {
  first: 3 * SECOND,
  between: 20 * SECOND,
  reading: 2 * SECOND,
  writing: 5 * SECOND,
  afterClosing: 30 * SECOND,
};

/**
 * Demo mode's clients: each tells a story through the same pipeline as a real client, waits for an answer, answers,
 * and begins a new story some time after the counsellor has closed the last one.
 */
export function startSimulatedClients(
  services: Services,
  conversations: ConversationService,
  publisher: Publisher,
  count: number,
): () => void {
  const clients = Array.from({ length: count }, (_, i) => new SimulatedClient(services, conversations, i));
  const stopListening = publisher.subscribe((publications) => {
    for (const each of publications) for (const client of clients) client.hear(each);
  });
  for (const [i, client] of clients.entries()) client.begin(PAUSE.first + i * PAUSE.between);
  return () => {
    stopListening();
    for (const client of clients) client.stop();
  };
}

class SimulatedClient {
  #contactId = '';
  #story = 0;
  #said = 0;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #services: Services;
  readonly #conversations: ConversationService;
  /** Which of the simulated clients this is. */
  readonly #seat: number;

  constructor(services: Services, conversations: ConversationService, seat: number) {
    this.#services = services;
    this.#conversations = conversations;
    this.#seat = seat;
  }

  /** Goes on with the story that is under way, or begins the next; a restart finds what it had begun. */
  begin(delay: number): void {
    this.#later(delay, async () => {
      for (;;) {
        this.#contactId = contactIdOfKey(`simulated-${this.#seat}-${this.#story}`);
        const contact = await this.#conversations.contact(this.#contactId);
        if (!contact) break;
        if (isOpen(contact)) return this.#goOn();
        this.#story += 1;
      }
      const { lang, topic, opening } = this.#script;
      this.#said = 0;
      await this.#conversations.open(
        this.#contactId,
        citizenCalls['conversation.open'].input.parse({ commandId: createId(), lang, topic, text: opening }),
      );
    });
  }

  async #goOn(): Promise<void> {
    const resumed = await this.#conversations.resume(this.#contactId, 0);
    const mine = resumed.ok ? resumed.value.updates.filter((each) => each.type === 'mine') : [];
    this.#said = Math.max(0, mine.length - 1);
  }

  hear({ recorded: { contactId, event } }: Publication): void {
    if (contactId !== this.#contactId) return;
    if (event.type === 'messageSent' && event.from === 'counsellor') this.#answer(event.position);
    if (event.type === 'closed') {
      this.#story += 1;
      this.begin(PAUSE.afterClosing);
    }
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #answer(position: number): void {
    const text = this.#script.answers[this.#said];
    this.#said += 1;
    this.#later(PAUSE.reading, () =>
      this.#conversations.markRead(this.#contactId, { delivered: position, read: position }),
    );
    if (!text) return;
    this.#later(PAUSE.reading + PAUSE.writing, () =>
      this.#conversations.send(this.#contactId, { commandId: createId(), text }),
    );
  }

  get #script(): Script {
    const script = scripts[(this.#seat + 2 * this.#story) % scripts.length] ?? scripts[0];
    if (!script) throw new Error('there is no script to play');
    return script;
  }

  #later(delay: number, act: () => Promise<unknown>): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act().catch((error: unknown) => this.#services.log.warn({ err: error }, 'a simulated client stumbled'));
    }, delay);
    this.#timers.add(timer);
  }
}
