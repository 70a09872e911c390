import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { DeskInput } from '../../clients/gateway.ts';
import type { Desk } from '../../feed/desk.ts';
import { give } from '../../feed/steps.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';

/** All that can be given from here: each stays among professionals, and none of them reaches a client. */
export const consultCalls = [
  'consultation.ask',
  'consultation.acknowledge',
  'consultation.withdraw',
  'consultation.decline',
  'consultation.phone',
] as const;
type ConsultCall = (typeof consultCalls)[number];

/** Gives one of them; true when the gateway took it. */
export const giveAmongUs = <N extends ConsultCall>(
  desk: Desk,
  contact: Contact,
  name: N,
  input: DeskInput<N>,
  done: MessageId,
): Promise<boolean> => give(desk, contact, name, input, done);

/** The texts without what tells whose they are, as the gateway proposes them; null where it could not be asked. */
export async function pseudonymised(
  { feed }: Desk,
  id: string,
  texts: readonly string[],
): Promise<readonly string[] | null> {
  const answer = await feed.gateway.call('consultation.pseudonymise', { id, texts: [...texts] });
  return answer.ok ? answer.value.texts : null;
}
