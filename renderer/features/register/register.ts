import { z } from 'zod';
import { dayOf, instantOf } from '../../../shared/domain/calendar/wallClock.ts';
import { type Channel, channel, isSpoken } from '../../../shared/domain/channel.ts';
import { isInUse } from '../../../shared/domain/channelInUse.ts';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { type UrgencyLevel, urgencyLevel } from '../../../shared/domain/contact/parts/urgency.ts';
import { language } from '../../../shared/domain/language.ts';
import { HOUR } from '../../../shared/kit/time.ts';
import type { DeskInput } from '../../clients/gateway.ts';
import { defineForm } from '../../feed/forms.ts';

const code = z.string().nullable();
/** A report's urgency, or that whoever assesses it says so later. */
export const urgencyChoice = z.enum([...urgencyLevel.options, 'LATER']);

const registration = z.object({
  channel: channel.nullable(),
  urgency: urgencyChoice.nullable(),
  topic: code,
  lang: language.nullable(),
  site: code,
  region: code,
  contactBy: code,
  organisation: z.string(),
  name: z.string(),
  phone: z.string(),
  /** The day that paper came; empty is today. */
  receivedOn: z.string(),
  text: z.string(),
  /** Null leaves it to the channel: a call stays with who took it, a letter waits in its queue. */
  isMine: z.boolean().nullable(),
  /** Kept with the form, so that it is written down once however often it is sent. */
  ids: z.object({ id: z.uuid(), register: z.uuid(), urgency: z.uuid(), note: z.uuid() }).nullable(),
});
export type Registration = z.infer<typeof registration>;

export const registerForm = defineForm<Registration>('register', registration, {
  channel: null,
  urgency: null,
  topic: null,
  lang: null,
  site: null,
  region: null,
  contactBy: null,
  organisation: '',
  name: '',
  phone: '',
  receivedOn: '',
  text: '',
  isMine: null,
  ids: null,
});

/** What comes by word of mouth or on paper, in the order in which a unit meets it. */
const registered = [
  'PHONE',
  'AUTHORITY_LINE',
  'WALK_IN',
  'LETTER',
  'REPORT_CW',
  'NOTICE_SHL',
  'APPLICATION',
  'CONTACT_REQUEST',
] as const satisfies readonly Channel[];
/** Paper comes whatever the plans, and is written down (R14, R45). */
const onPaper: readonly Channel[] = ['LETTER', 'REPORT_CW', 'NOTICE_SHL', 'APPLICATION'];

export const isOnPaper = (of: Channel | null): boolean => of !== null && onPaper.includes(of);
export const isReport = (of: Channel | null): boolean => of === 'REPORT_CW' || of === 'NOTICE_SHL';

/** The ways of making contact that can be written down here now. */
export const channelsOffered = (config: ServiceConfig, now: Date): readonly Channel[] =>
  registered.filter(
    (each) =>
      config.channels.some(({ id }) => id === each) &&
      (onPaper.includes(each) || isInUse(config, each, now.toISOString())),
  );

export const isKept = ({ channel: of, isMine }: Registration): boolean =>
  isMine ?? (of !== null && isSpoken(of));

/** Whether the one who made contact speaks for an organisation (R7, R15). */
export const speaksForOrganisation = (
  { channel: of, contactBy }: Registration,
  config: ServiceConfig,
): boolean =>
  of === 'AUTHORITY_LINE' || config.contactBy.some((each) => each.code === contactBy && each.organisation);

export type RegisterField = keyof Omit<Registration, 'ids' | 'isMine'>;

/** What must still be filled in, in the order of the form. */
export function missingFields(form: Registration): readonly RegisterField[] {
  const { channel: of } = form;
  const wanted: readonly (readonly [RegisterField, boolean])[] = [
    ['channel', true],
    ['urgency', isReport(of)],
    ['topic', true],
    ['lang', true],
    ['site', of === 'WALK_IN'],
    ['contactBy', of === 'AUTHORITY_LINE'],
    ['organisation', of === 'AUTHORITY_LINE'],
    ['phone', of === 'CONTACT_REQUEST'],
  ];
  return wanted.flatMap(([field, isDue]) => (isDue && !form[field]?.trim() ? [field] : []));
}

/** What was told goes as the client's own words to whoever takes it up; who keeps a talk notes it (R5). */
export const isNoted = (form: Registration): boolean =>
  form.text.trim() !== '' && form.channel !== null && isSpoken(form.channel) && isKept(form);

export const levelOf = ({ channel: of, urgency }: Registration): UrgencyLevel | null =>
  isReport(of) && urgency !== 'LATER' ? urgency : null;

/** The request, once nothing is missing; what the chosen channel does not ask about is left out. */
export function toRequest(
  form: Registration,
  ids: NonNullable<Registration['ids']>,
  config: ServiceConfig,
  now: Date,
): DeskInput<'contact.register'> | null {
  const { channel: of, topic, lang, site, region, contactBy } = form;
  if (!of || !topic || !lang || missingFields(form).length > 0) return null;
  const organisation = speaksForOrganisation(form, config) ? form.organisation.trim() : '';
  const told = { name: form.name.trim(), phone: form.phone.trim(), organisation };
  const details = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
  return {
    id: ids.id,
    commandId: ids.register,
    channel: of,
    lang,
    topic,
    intake: { site: of === 'WALK_IN' ? site : null, region, contactBy },
    text: isNoted(form) ? null : form.text.trim() || null,
    details: Object.keys(details).length > 0 ? details : null,
    receivedAt: receivedAt(form, config, now),
    isMine: isKept(form),
  };
}

/** The post comes in the morning: a day that has passed counts from eight o'clock. */
function receivedAt({ channel: of, receivedOn }: Registration, { timeZone }: ServiceConfig, now: Date) {
  if (!isOnPaper(of) || !/^\d{4}-\d{2}-\d{2}$/.test(receivedOn)) return null;
  if (receivedOn >= dayOf(now.toISOString(), timeZone)) return null;
  return instantOf(receivedOn, (8 * HOUR) / 60_000, timeZone).toISOString();
}
