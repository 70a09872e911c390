import { randomUUID } from 'node:crypto';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { isTalkOpen, thisTalk } from '../../shared/domain/contact/talk/underWay.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { IceServers, Signalled } from '../../shared/protocol/talk.ts';
import { findContact } from '../db/contacts.ts';
import { ringAll } from '../db/signals.ts';
import type { Services } from './environment.ts';
import { type IceOptions, iceServersFor } from './iceServers.ts';
import { InOrder } from './inOrder.ts';
import { Assembler, type Part, toParts } from './parts.ts';

/** A signal and whose it is: of a person of the desk, or (null) of the client. */
export type TalkTold = Signalled & { readonly contactId: string; readonly by: string | null };
type Deliver = (told: TalkTold, desks: readonly string[]) => void;

/**
 * Passes on how the pages of a talk connect: between its participants alone, asked anew of the contact at both ends of
 * the way, in the order in which it came. Never stored and never logged.
 */
export class TalkService {
  #deliver: Deliver = () => undefined;
  /** What connects is told by its order. */
  readonly #inOrder = new InOrder();
  readonly #assembler = new Assembler();
  readonly #services: Services;
  readonly #ice: IceOptions;

  constructor(services: Services, ice: IceOptions) {
    this.#services = services;
    this.#ice = ice;
  }

  onDeliver(deliver: Deliver): void {
    this.#deliver = deliver;
  }

  /** From a connection of this gateway: delivered here and on the others. */
  async tell(told: TalkTold): Promise<Result<object, CallError>> {
    const allowed = await this.#mayTakePart(told.contactId, told.talkId, told.by);
    if (!allowed.ok) return allowed;
    const { db, node } = this.#services;
    const parts = toParts(randomUUID(), JSON.stringify(told));
    const signals = parts.map((part) => ({ kind: 'talkPart', node, ...part }) as const);
    this.#follow(told.contactId, async () => {
      await Promise.all([this.#pass(told), ringAll(db, signals)]);
    });
    return ok({});
  }

  /** From another gateway: the parts of a signal, of which the last one brings it on its way. */
  hear(part: Part): void {
    const text = this.#assembler.add(part);
    if (text === null) return;
    const told = JSON.parse(text) as TalkTold;
    this.#follow(told.contactId, () => this.#pass(told));
  }

  /** How to connect, for a participant of an open talk. */
  async servers(
    contactId: string,
    talkId: string,
    by: string | null,
  ): Promise<Result<{ iceServers: IceServers }, CallError>> {
    const allowed = await this.#mayTakePart(contactId, talkId, by);
    if (!allowed.ok) return allowed;
    return ok({ iceServers: iceServersFor(this.#ice, this.#services.now()) });
  }

  async #mayTakePart(
    contactId: string,
    talkId: string,
    by: string | null,
  ): Promise<Result<readonly string[], CallError>> {
    const contact = await findContact(this.#services.db, contactId);
    if (!contact) return refuse({ code: 'NotFound' });
    return takingPart(contact, talkId, by);
  }

  async #pass(told: TalkTold): Promise<void> {
    const allowed = await this.#mayTakePart(told.contactId, told.talkId, told.by);
    if (allowed.ok) this.#deliver(told, allowed.value);
  }

  #follow(contactId: string, work: () => Promise<void>): void {
    this.#inOrder.run(contactId, work).catch(() => {
      this.#services.log.warn({ contactId }, 'a signal of a talk was lost');
    });
  }
}

/** Who of the desk takes part in an open talk, where the one who asks does too. */
export function takingPart(
  contact: Contact,
  talkId: string,
  by: string | null,
): Result<readonly string[], CallError> {
  const talk = thisTalk(contact, talkId);
  if (!talk || !isTalkOpen(talk)) return refuse({ code: 'TalkOver' });
  return by === null || talk.desks.includes(by) ? ok(talk.desks) : refuse({ code: 'NotAllowed' });
}
