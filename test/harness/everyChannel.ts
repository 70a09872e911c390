import { randomUUID } from 'node:crypto';
import type { Submission } from '../../gateway/services/decideBatch.ts';
import type { OpenCommand } from '../../shared/domain/contact/open.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import { client, outi } from './story.ts';

const system = { kind: 'integration', key: 'test' } as const;
const intake = unsaid.intake;

/** One contact by every channel that can be opened, as each comes; the words are unlike each other. */
export const everyChannel = (): Submission[] =>
  contacts.map(({ actor, ...more }, i) => ({
    actor,
    maySee: () => true,
    command: {
      ...unsaid,
      verb: 'open',
      id: randomUUID(),
      commandId: randomUUID(),
      lang: 'fi',
      topic: 'en_tieda',
      aliasNumber: 2001 + i,
      text: null,
      ...more,
    },
  }));

type Told = Pick<OpenCommand, 'channel'> & Partial<OpenCommand> & { readonly actor: Submission['actor'] };

const contacts: readonly Told[] = [
  {
    actor: client,
    channel: 'CHAT_ANON',
    topic: 'toimeentulo',
    text: 'Vuokra on maksamatta, en tiedä mihin otan yhteyttä.',
  },
  {
    actor: client,
    channel: 'CHAT',
    client: { id: randomUUID(), strength: 'strong' },
    details: { name: 'Aino Demola' },
    topic: 'perheasiat',
    text: 'Lapsen päivähoitoasia mietityttää.',
  },
  {
    actor: client,
    channel: 'MESSAGE',
    lang: 'sv',
    client: { id: randomUUID(), strength: 'strong' },
    details: { name: 'Birgitta Demoström' },
    intake: { ...intake, contactBy: 'RELATIVE' },
    text: 'Min mamma klarar sig inte hemma längre.',
  },
  {
    actor: client,
    channel: 'CONTACT_REQUEST',
    details: { name: 'Pekka Mallinen', phone: '+358 40 000 0000' },
    text: 'Soittakaa iltapäivällä, kiitos.',
  },
  { actor: outi, channel: 'PHONE', owner: 'outi-yrjola', details: { name: 'Eila Demo' }, topic: 'asuminen' },
  {
    actor: system,
    channel: 'AUTHORITY_LINE',
    intake: { ...intake, contactBy: 'PROFESSIONAL' },
    details: { name: 'Opettaja Malli', organisation: 'Demolan koulu', phone: '+358 40 000 0001' },
    topic: 'perheasiat',
  },
  {
    actor: outi,
    channel: 'WALK_IN',
    owner: 'outi-yrjola',
    intake: { ...intake, site: 'espoo', needsInterpreter: true },
    topic: 'toimeentulo',
  },
  {
    actor: system,
    channel: 'APPLICATION',
    details: { name: 'Kaarlo Mallikas' },
    text: 'Täydentävän toimeentulotuen hakemus, liitteet jäljessä.',
  },
  {
    actor: system,
    channel: 'NOTICE_SHL',
    intake: { ...intake, contactBy: 'PROFESSIONAL' },
    text: 'Huoli naapurin pärjäämisestä.',
  },
  {
    actor: system,
    channel: 'REPORT_CW',
    intake: { ...intake, contactBy: 'PROFESSIONAL' },
    text: 'Lapsi ei uskalla mennä kotiin.',
  },
  {
    actor: outi,
    channel: 'LETTER',
    details: { name: 'Helmi Demonen' },
    text: 'Kirje: kysymys omaishoidon tuesta.',
  },
];
