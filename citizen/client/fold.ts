import type { ClientUpdate } from '../../shared/domain/conversation.ts';
import { assertNever } from '../../shared/kit/assertNever.ts';
import { type Conversation, isOfTalk } from './conversation.ts';

export const hasGap = (conversation: Conversation): boolean => conversation.ahead.length > 0;

/** Folds updates in by their positions, whatever order they come in and however often. Pure. */
export function foldUpdates(before: Conversation, updates: readonly ClientUpdate[]): Conversation {
  const coming = [...before.ahead, ...updates].sort((a, b) => a.position - b.position);
  let conversation: Conversation = { ...before, ahead: [] };
  const ahead: ClientUpdate[] = [];
  for (const update of coming) {
    if (update.position === conversation.position + 1) conversation = follow(conversation, update);
    else if (update.position > conversation.position && ahead.at(-1)?.position !== update.position)
      ahead.push(update);
  }
  return { ...conversation, ahead };
}

/** What a conversation is after one more update. */
function follow(before: Conversation, update: ClientUpdate): Conversation {
  const { position } = update;
  if (update.type === 'read')
    return { ...before, position, readUpTo: Math.max(before.readUpTo, update.upTo) };
  const next = { ...before, position, entries: [...before.entries, update] };
  if (isOfTalk(update)) return next;
  switch (update.type) {
    case 'opened':
      return { ...next, status: 'open', channel: update.channel };
    case 'joined':
      return { ...next, counsellor: update.counsellor };
    case 'released':
      return { ...next, counsellor: null };
    case 'mine':
      return { ...next, status: 'open' };
    case 'theirs':
      return { ...next, status: next.status === 'left' ? 'open' : next.status };
    case 'closed':
    case 'merged':
      return { ...next, status: 'closed', counsellor: null, call: null };
    case 'moved':
      return { ...next, counsellor: null, channel: update.isMessage ? 'MESSAGE' : next.channel };
    case 'reopened':
      return { ...next, status: 'open', counsellor: update.counsellor };
    case 'left':
      return { ...next, status: 'left' };
    case 'identityAsked':
      return { ...next, identity: 'asked' };
    case 'identityGiven':
      return { ...next, identity: 'given' };
    case 'identityDeclined':
      return { ...next, identity: 'declined' };
    case 'identityLapsed':
      return { ...next, identity: 'lapsed' };
    case 'callPromised':
      return { ...next, call: { slot: update.slot, isBooked: update.isBooked } };
    case 'callTried':
      return {
        ...next,
        call: update.isReached || update.isLast ? null : { slot: update.next, isBooked: false },
      };
    case 'professionalMessage':
      return { ...next, professional: { replyUntil: update.replyUntil } };
    case 'surveyAnswered':
      return { ...next, isSurveyed: true };
    case 'languageChanged':
      return { ...next, lang: { code: update.lang, position } };
    case 'colleagueInvited':
    case 'colleagueJoined':
    case 'colleagueLeft':
    case 'signposted':
      return next;
    default:
      return assertNever(update);
  }
}
