import type { citizenCalls, citizenNotices } from '../../shared/protocol/citizen.ts';
import type { AnswerOf, InputOf, PayloadOf } from '../../shared/protocol/define.ts';
import type { Answer, CallError, CommonError } from '../../shared/protocol/errors.ts';

type Calls = typeof citizenCalls;
type Notices = typeof citizenNotices;

export type CallName = keyof Calls;
export type CallInput<N extends CallName> = InputOf<Calls[N]>;
export type CallValue<N extends CallName> = AnswerOf<Calls[N]>;

/** What this very call may be refused with: its own refusals and those of any call. */
type RefusalOf<N extends CallName> = Extract<
  CallError,
  { code: Calls[N]['refusals'][number] | CommonError['code'] }
>;

/** How a call ended. `Unreachable`: no answer came, so it may or may not have been done; ask again with the same id. */
export type Outcome<N extends CallName> =
  | { readonly ok: true; readonly value: CallValue<N> }
  | { readonly ok: false; readonly error: RefusalOf<N> | { readonly code: 'Unreachable' } };

export type NoticeName = keyof Notices;
export type NoticePayload<N extends NoticeName> = PayloadOf<Notices[N]>;

/** Socket.IO's generics: what the gateway says, and what the page asks. */
export type Heard = { [N in NoticeName]: (payload: NoticePayload<N>) => void };
export type Asked = {
  [N in CallName]: (input: CallInput<N>, answer: (a: Answer<CallValue<N>>) => void) => void;
};
