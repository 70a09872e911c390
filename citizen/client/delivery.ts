import { assertNever } from '../../shared/kit/assertNever.ts';
import { SECOND } from '../../shared/kit/time.ts';
import type { Outcome } from './calls.ts';
import type { Ending, StartProblem } from './chatState.ts';
import type { Connection } from './connection.ts';
import { isMessage, nextToSend, type Outbox, type OutboxItem, without, withState } from './outbox.ts';

export type DeliveryParts = {
  call: Connection['call'];
  /** Whether the line is up and the conversation known, so that nothing is sent which was already received. */
  isReady(): boolean;
  outbox(): Outbox;
  setOutbox(outbox: Outbox): void;
  onHeldBack(isHeldBack: boolean): void;
  onEnding(ending: Ending): void;
  /** The beginning was refused for something that the person can put right. */
  onProblem(problem: StartProblem): void;
};
export type Delivery = { pump(): void; stop(): void };

/** How often an `Internal` answer is asked again before the person is told. */
const TRIES = 3;
const PAUSE = 2 * SECOND;

/** Empties the outbox: one step at a time, in order, each until it is acknowledged or refused for good. */
export function createDelivery(parts: DeliveryParts): Delivery {
  let isUnderWay = false;
  let isStopped = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const troubles = new Map<string, number>();

  const pump = async () => {
    if (isStopped || isUnderWay || pause !== undefined || !parts.isReady()) return;
    const item = nextToSend(parts.outbox());
    if (!item) return;
    isUnderWay = true;
    parts.setOutbox(withState(parts.outbox(), item.commandId, 'sending'));
    const outcome = await ask(parts.call, item);
    isUnderWay = false;
    if (isStopped) return;
    if (outcome.ok) onDone(item);
    else onRefused(item, outcome.error);
    await pump();
  };

  const mark = (item: OutboxItem, state: 'waiting' | 'sent' | 'failed') =>
    parts.setOutbox(withState(parts.outbox(), item.commandId, state));

  const onDone = (item: OutboxItem) => {
    troubles.delete(item.commandId);
    // What has no row of its own has no echo to wait for.
    if (isMessage(item)) mark(item, 'sent');
    else parts.setOutbox(without(parts.outbox(), item.commandId));
  };

  const waitAndGoOn = (item: OutboxItem, millis: number) => {
    mark(item, 'waiting');
    pause = setTimeout(() => {
      pause = undefined;
      parts.onHeldBack(false);
      void pump();
    }, millis);
  };

  const onRefused = (item: OutboxItem, error: ErrorOf<AskOutcome>) => {
    // A survey or a "rather not" that came too late is not worth a word.
    const isMinor = item.kind === 'survey' || item.kind === 'decline';
    if (isMinor && !isPassing(error.code)) return onDone(item);
    switch (error.code) {
      case 'Unreachable':
        return mark(item, 'waiting');
      case 'TooFast':
        parts.onHeldBack(true);
        return waitAndGoOn(item, error.retryAfterMs);
      case 'Internal': {
        const tries = (troubles.get(item.commandId) ?? 0) + 1;
        troubles.set(item.commandId, tries);
        if (tries < TRIES) return waitAndGoOn(item, PAUSE);
        troubles.delete(item.commandId);
        return mark(item, 'failed');
      }
      case 'ContactClosed':
      case 'ReopenWindowPassed':
        return parts.onEnding(error.code);
      case 'ReplyWindowPassed':
        return parts.onEnding('ReopenWindowPassed');
      case 'NotFound':
        if (item.kind === 'leave') return onDone(item);
        return parts.onEnding('Gone');
      case 'SessionEnded':
        return parts.onEnding('Gone');
      case 'UnknownCode':
        return parts.onProblem('topic');
      case 'ChannelInactive':
        return parts.onProblem('channel');
      case 'NotIdentified':
        return parts.onProblem('identity');
      case 'SlotNotOffered':
      case 'SlotTaken':
        return parts.onProblem('slot');
      case 'MissingDetail':
        return parts.onProblem('phone');
      case 'FileGone':
      case 'FileNotReady':
      case 'TooManyFiles':
      case 'NotClosed':
      case 'NotAllowed':
      case 'BadRequest':
      case 'UnknownCall':
        return mark(item, 'failed');
      default:
        // A newer gateway may refuse for a reason this page has no words for; the person decides.
        error satisfies never;
        return mark(item, 'failed');
    }
  };

  return {
    pump: () => void pump(),
    stop: () => {
      isStopped = true;
      clearTimeout(pause);
    },
  };
}

/** Trouble that may be over the next time. */
const isPassing = (code: string): boolean =>
  code === 'Unreachable' || code === 'TooFast' || code === 'Internal';

type AskOutcome = Outcome<
  | 'conversation.open'
  | 'conversation.send'
  | 'conversation.sendFiles'
  | 'conversation.leave'
  | 'identity.decline'
  | 'survey.answer'
>;
type ErrorOf<O> = Extract<O, { ok: false }> extends { error: infer E } ? E : never;

function ask(call: Connection['call'], item: OutboxItem): Promise<AskOutcome> {
  const { commandId } = item;
  switch (item.kind) {
    case 'open': {
      const { lang, topic, told, text } = item;
      return call('conversation.open', { ...told, commandId, lang, topic, text: text === '' ? null : text });
    }
    case 'send': {
      const { text, files = [] } = item;
      if (files.length === 0) return call('conversation.send', { commandId, text });
      return call('conversation.sendFiles', { commandId, text, files: files.map(({ id }) => id) });
    }
    case 'leave':
      return call('conversation.leave', { commandId });
    case 'decline':
      return call('identity.decline', { commandId });
    case 'survey': {
      const { scores, comment } = item;
      return call('survey.answer', { commandId, scores, text: comment === '' ? null : comment });
    }
    default:
      return assertNever(item);
  }
}
