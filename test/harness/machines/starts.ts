import { randomUUID } from 'node:crypto';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { OpenCommand } from '../../../shared/domain/contact/open.ts';
import { type BareCommand, client, config, minute, openingWords, outi } from '../story.ts';
import { attempt } from './explore.ts';

const at = Date.parse(minute(0));
const begin = (more: Partial<OpenCommand>): { contact: Contact; at: number }[] => {
  const contact = attempt(null, client, { ...openingWords, ...more }, at);
  if (!contact) throw new Error('a contact could not begin');
  return [{ contact, at }];
};
const known = { client: { id: randomUUID(), strength: 'strong' }, details: { name: 'Aino Demola' } } as const;

/** A contact of a known client that Outi has taken: what a consultation or a professional's message is about. */
function owned(): Contact {
  const [begun] = begin({ channel: 'CHAT', ...known });
  const taken = begun && attempt(begun.contact, outi, { verb: 'claim' }, at);
  if (!taken) throw new Error('a contact could not be taken');
  return taken;
}

const about = (bare: (id: string) => BareCommand) => () => {
  const original = owned();
  const contact = attempt(null, outi, bare(original.id), at, original);
  if (!contact) throw new Error('what is about another contact could not begin');
  return [{ contact, at }];
};

/** Where the machines begin: a contact as it comes. */
export const starts = {
  chat: () => begin({}),
  identified: () => begin({ channel: 'CHAT', ...known }),
  message: () => begin({ channel: 'MESSAGE', ...known }),
  contactRequest: () =>
    begin({ channel: 'CONTACT_REQUEST', details: { name: 'Pekka Mallinen', phone: '+358 40 000 0000' } }),
  report: () => {
    const contact = attempt(
      null,
      { kind: 'integration', key: 'test' },
      {
        ...openingWords,
        channel: 'REPORT_CW',
        intake: { ...openingWords.intake, contactBy: 'PROFESSIONAL' },
        topic: 'en_tieda',
        text: 'Lapsi ei uskalla mennä kotiin.',
      },
      at,
    );
    if (!contact) throw new Error('a report could not begin');
    return [{ contact, at }];
  },
  consultation: about((id) => ({
    verb: 'askConsultation',
    about: id,
    line: null,
    to: 'mikko-malli',
    topic: 'en_tieda',
    lang: 'fi',
    question: 'Miten työnjako menee?',
    quotes: [],
  })),
  professionalMessage: about((id) => ({
    verb: 'writeProfessionalMessage',
    about: id,
    isAgreed: true,
    purpose: config.proMessage.purposes[0]?.code ?? '',
    recipient: 'client',
    isProxyAuthorised: false,
    isReplyExpected: true,
    text: 'Vahvistan aikanne.',
  })),
} as const;
