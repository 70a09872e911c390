import type { DeskError, DeskInput } from '../../clients/gateway.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Desk } from '../../feed/desk.ts';
import { contactOf } from '../../feed/mirror.ts';
import { requestFocus } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf, openContact } from '../../feed/steps.ts';
import { isNoted, levelOf, type Registration } from './register.ts';

/**
 * Writes it down: the contact, then its urgency and what was noted. Each part has its own id and is kept once, so that
 * all of it may be sent again after any of it failed. False, with the reason said, where something was refused.
 */
export async function save(
  desk: Desk,
  form: Registration,
  request: DeskInput<'contact.register'>,
  ids: NonNullable<Registration['ids']>,
  /** What explains the urgency of what a rule suspected, where it has to be explained. */
  grounds: string,
): Promise<boolean> {
  desk.place.setState({ asked: 'contact.register' });
  const problem = await steps(desk, form, request, ids, grounds);
  if (!problem) await desk.feed.bring(ids.id);
  desk.place.setState({ asked: null });
  if (problem) {
    desk.announcer.say('problem', refusalPhrase(problem, nameOf(desk)));
    return false;
  }
  openContact(desk, ids.id);
  desk.place.setState({ pane: 'conversation' });
  requestFocus(desk.place, 'timeline');
  const contact = contactOf(desk.feed.store.getState().mirror, ids.id);
  if (contact) desk.announcer.say('success', { id: 'done.registered', values: contactValues(contact) });
  return true;
}

async function steps(
  { feed: { gateway } }: Desk,
  form: Registration,
  request: DeskInput<'contact.register'>,
  ids: NonNullable<Registration['ids']>,
  grounds: string,
): Promise<DeskError | null> {
  const registered = await gateway.call('contact.register', request);
  if (!registered.ok) return registered.error;
  const level = levelOf(form);
  if (level) {
    const command = { id: ids.id, commandId: ids.urgency, level };
    let set = await gateway.call('contact.setUrgency', command);
    if (!set.ok && set.error.code === 'MissingDetail')
      set = await gateway.call('contact.setUrgency', { ...command, reason: grounds });
    if (!set.ok) return set.error;
  }
  if (!isNoted(form)) return null;
  const noted = await gateway.call('contact.note', {
    id: ids.id,
    commandId: ids.note,
    text: form.text.trim(),
  });
  return noted.ok ? null : noted.error;
}
