import type { ClientChannel } from '../../shared/domain/channel.ts';
import { readPhoneNumber } from '../../shared/domain/contact/phoneNumber.ts';
import type { PublicService } from '../../shared/protocol/publicService.ts';
import { type Form, type Need, needs, type Told } from './form.ts';

/** The channels that can serve a need, the best first. */
const channelsOf: Readonly<Record<Need, readonly ClientChannel[]>> = {
  chat: ['CHAT_ANON', 'CHAT'],
  message: ['MESSAGE'],
  request: ['CONTACT_REQUEST'],
  booking: ['BOOKED_CALL'],
};

type Offer = Pick<PublicService, 'channels'>;

const has = ({ channels }: Offer, id: ClientChannel): boolean => channels.some((each) => each.id === id);

/** What can be come for today, in the order in which it is shown. */
export const offeredNeeds = (offer: Offer): readonly Need[] =>
  needs.filter((need) => channelsOf[need].some((id) => has(offer, id)));

/** The channel for a need: a chat is anonymous unless one has identified oneself (R21, R27). */
export function channelFor(need: Need, offer: Offer, isIdentified: boolean): ClientChannel | null {
  if (need === 'chat' && isIdentified && has(offer, 'CHAT')) return 'CHAT';
  return channelsOf[need].find((id) => has(offer, id)) ?? null;
}

/** Whether a need can be met only after identifying oneself. */
export function mustIdentify(need: Need, offer: Offer): boolean {
  const channel = channelFor(need, offer, false);
  return channel === 'MESSAGE' || channel === 'CHAT';
}

export const isCalling = (need: Need): boolean => need === 'request' || need === 'booking';

/** What the form tells beyond the words: only what belongs to the need, and only what was filled in. */
export function toTold(form: Form, need: Need, channel: ClientChannel): Told {
  const { subtopic, region, contactBy, isKnownClient, needsInterpreter } = form;
  const common: Told = { channel, subtopic, region };
  if (need === 'chat') return common;
  const told: Told = { ...common, contactBy, isKnownClient, needsInterpreter };
  if (!isCalling(need)) return told;
  const line = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const name = line(form.name);
  const safeContact = line(form.safeContact);
  return {
    ...told,
    slot: need === 'booking' ? form.slot : null,
    details: {
      phone: readPhoneNumber(form.phone) ?? form.phone,
      ...(name === undefined ? {} : { name }),
      ...(safeContact === undefined ? {} : { safeContact }),
    },
  };
}
