import type { Slot } from '../../shared/domain/contact/parts/callback.ts';
import type { CallInput } from './calls.ts';

/** What a person comes for; the channel follows from it and from whether they identified themselves. */
export const needs = ['chat', 'message', 'request', 'booking'] as const;
export type Need = (typeof needs)[number];

export const callTimes = ['any', 'morning', 'afternoon'] as const;
export type CallTime = (typeof callTimes)[number];

/** What is filled in beside the words themselves, before anything is sent. */
export type Form = {
  readonly subtopic: string | null;
  readonly region: string | null;
  readonly name: string;
  readonly phone: string;
  readonly callTime: CallTime;
  /** The day and the free time chosen for a booked call. */
  readonly day: string | null;
  readonly slot: Slot | null;
  /** What we should know before calling: when it is safe, whether a word may be left (scenario 10). */
  readonly safeContact: string;
  readonly contactBy: string | null;
  readonly isKnownClient: boolean | null;
  readonly needsInterpreter: boolean;
};

/** All of a beginning but its command, its language, its topic and its words. */
export type Told = Omit<CallInput<'conversation.open'>, 'commandId' | 'lang' | 'topic' | 'text'>;

export const emptyForm: Form = {
  subtopic: null,
  region: null,
  name: '',
  phone: '',
  callTime: 'any',
  day: null,
  slot: null,
  safeContact: '',
  contactBy: null,
  isKnownClient: null,
  needsInterpreter: false,
};

export const isNeed = (text: string | null): text is Need => needs.some((each) => each === text);

export const encodeForm = (form: Form): string => JSON.stringify(form);

/** The form from the tab's storage; a field that is not as it should be is as if it had not been filled in. */
export function decodeForm(text: string | null): Form {
  const found = readObject(text);
  const word = (name: keyof Form) => (typeof found[name] === 'string' ? (found[name] as string) : null);
  return {
    subtopic: word('subtopic'),
    region: word('region'),
    name: word('name') ?? '',
    phone: word('phone') ?? '',
    callTime: callTimes.find((each) => each === found.callTime) ?? 'any',
    day: word('day'),
    slot: toSlot(found.slot),
    safeContact: word('safeContact') ?? '',
    contactBy: word('contactBy'),
    isKnownClient: typeof found.isKnownClient === 'boolean' ? found.isKnownClient : null,
    needsInterpreter: found.needsInterpreter === true,
  };
}

function toSlot(found: unknown): Slot | null {
  const { from, to } = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
}

function readObject(text: string | null): Record<string, unknown> {
  try {
    const found: unknown = text === null ? null : JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
