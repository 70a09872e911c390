import { acceptTalkCommand, decideAcceptTalk, decideDeclineTalk, declineTalkCommand } from './answerTalk.ts';
import { beginTalkCommand, decideBeginTalk } from './beginTalk.ts';
import { decideEndTalk, decideExpireTalk, endTalkCommand, expireTalkCommand } from './endTalk.ts';
import { decideJoinTalk, decideLeaveTalk, joinTalkCommand, leaveTalkCommand } from './joinTalk.ts';
import { decideOfferTalk, offerTalkCommand } from './offerTalk.ts';

/** Voice and video from a chat (R24): the commands on a talk. */
export const talkCommands = [
  offerTalkCommand,
  acceptTalkCommand,
  declineTalkCommand,
  beginTalkCommand,
  joinTalkCommand,
  leaveTalkCommand,
  endTalkCommand,
  expireTalkCommand,
] as const;

export const talkVerbs = {
  offerTalk: decideOfferTalk,
  acceptTalk: decideAcceptTalk,
  declineTalk: decideDeclineTalk,
  beginTalk: decideBeginTalk,
  joinTalk: decideJoinTalk,
  leaveTalk: decideLeaveTalk,
  endTalk: decideEndTalk,
  expireTalk: decideExpireTalk,
} as const;

/** The right each of them needs; taking part is what counts for the others. */
export const talkRights = {
  offerTalk: 'reply',
  acceptTalk: null,
  declineTalk: null,
  beginTalk: null,
  joinTalk: 'join',
  leaveTalk: null,
  endTalk: null,
  expireTalk: null,
} as const;
