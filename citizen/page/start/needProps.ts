import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import type { Need } from '../../client/form.ts';

/** What the parts of one way of contact are given. */
export type NeedProps = {
  need: Need;
  chat: Chat;
  state: ChatState;
  service: PublicService;
  now(): Date;
};
