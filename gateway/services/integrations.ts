import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { OpenContactRequest, OpenedContact } from '../../shared/protocol/api/contacts.ts';
import { type OutgoingEvent, toOutgoing } from '../../shared/protocol/api/outgoing.ts';
import type { ApiRefusal } from '../../shared/protocol/api/problem.ts';
import type { ApiScope } from '../../shared/protocol/api/scopes.ts';
import type { ApiKeyRow } from '../db/apiKeys.ts';
import { nextAliasNumber } from '../db/contacts.ts';
import { eventsBetween, eventsOfContact, headSeq } from '../db/journal.ts';
import type { CommandPipeline } from './commands.ts';
import type { Services } from './environment.ts';
import type { GivenIds } from './requestOnce.ts';

type Caller = { readonly key: ApiKeyRow; readonly ids: GivenIds };

/** What other systems can do: hand in contacts, and read what has happened. */
export class IntegrationService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;

  constructor(services: Services, pipeline: CommandPipeline) {
    this.#services = services;
    this.#pipeline = pipeline;
  }

  /** Opens a contact through the one pipeline, with the ids that this request was given the first time. */
  async open(request: OpenContactRequest, { key, ids }: Caller): Promise<Result<OpenedContact, ApiRefusal>> {
    const scope = scopeOf[request.channel];
    if (!key.scopes.includes(scope)) return refuse({ code: 'ScopeMissing', scopes: [scope] });
    const { db } = this.#services;
    const { channel, lang, topic, text } = request;
    const command: ContactCommand = {
      ...unsaid,
      verb: 'open',
      channel,
      id: ids.contactId,
      commandId: ids.commandId,
      lang,
      topic,
      text,
      aliasNumber: await nextAliasNumber(db),
    };
    const done = await this.#pipeline.submit({
      command,
      actor: { kind: 'integration', key: key.id },
      maySee: () => true,
    });
    if (!done.ok) return refuse(toRefusal(done.error));
    const [first] = await eventsOfContact(db, ids.contactId, 2, 1);
    if (first?.event.type !== 'opened') throw new Error('an opened contact has no beginning');
    return ok({ id: ids.contactId, queue: first.event.queue, rule: first.event.rule });
  }

  /** Events after a number, in the journal's order; what was written only for a key that may have it. */
  async events(
    { after, limit }: { after: number; limit: number },
    key: ApiKeyRow,
  ): Promise<Result<{ events: OutgoingEvent[]; next: number; isEnd: boolean }, ApiRefusal>> {
    const { db } = this.#services;
    const head = await headSeq(db);
    const upTo = Math.min(after + limit, head);
    const recorded = upTo > after ? await eventsBetween(db, after, upTo) : [];
    const events = recorded.flatMap((each) => toOutgoing(each, key.scopes.includes('events:content')) ?? []);
    return ok({ events, next: Math.max(after, upTo), isEnd: upTo >= head });
  }
}

const scopeOf: Readonly<Record<OpenContactRequest['channel'], ApiScope>> = { CHAT_ANON: 'contacts:chatbot' };

/** What the pipeline refuses, as this edge says it. */
function toRefusal(error: { readonly code: string; readonly field?: string }): ApiRefusal {
  if (error.code === 'UnknownCode')
    return { code: 'UnknownCode', ...(error.field ? { field: error.field } : {}) };
  return { code: error.code === 'ContactClosed' ? 'ContactClosed' : 'NotAllowed' };
}
