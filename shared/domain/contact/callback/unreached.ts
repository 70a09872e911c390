import type { Contact } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';
import { attemptsLeft } from './attempts.ts';

/** Why a contact cannot be closed as not reached, or null: that is true only after every attempt was made in vain (R29). */
export function unreachedRefusal(
  { callback }: Contact,
  resolution: string,
  { config }: Pick<DecideContext, 'config'>,
): ContactRefusal | null {
  if (resolution !== 'CALLBACK_UNREACHED' || callback?.status === 'unreached') return null;
  return callback && callback.status !== 'reached'
    ? { code: 'AttemptsRemain', left: attemptsLeft(callback, config) }
    : { code: 'NoCallback' };
}
