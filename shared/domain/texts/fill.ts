import type { ServiceConfig } from '../config/config.ts';
import type { Placeholder } from '../config/guidance.ts';
import type { Contact } from '../contact/contact.ts';
import { type Language, languages } from '../language.ts';
import type { Person } from '../person.ts';
import { hoursInWords } from './hours.ts';

/** What stands where nothing is known to fill in, in the language of the text: whoever sends it sees what to write. */
const missing: Readonly<Record<Placeholder, Readonly<Record<Language, string>>>> = {
  client: { fi: 'asiakkaan nimi', sv: 'klientens namn', en: "client's name" },
  counsellor: { fi: 'oma nimi', sv: 'eget namn', en: 'own name' },
  title: { fi: 'oma nimike', sv: 'egen titel', en: 'own title' },
  organisation: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' },
  unit: { fi: 'yksikkö', sv: 'enhet', en: 'unit' },
  hours: { fi: 'aukioloajat', sv: 'öppettider', en: 'opening hours' },
  line: { fi: 'palvelulinja', sv: 'servicelinje', en: 'service line' },
  phone: { fi: 'puhelinnumero', sv: 'telefonnummer', en: 'phone number' },
  emergency: { fi: 'hätänumero', sv: 'nödnummer', en: 'emergency number' },
};

const marked = (words: string): string => `[${words}?]`;
const marks = Object.values(missing).flatMap((each) => languages.map((lang) => marked(each[lang])));

/** Where a text still holds the mark of what was not filled in, and the mark; null where nothing is left open. */
export function firstUnfilled(text: string): { readonly at: number; readonly mark: string } | null {
  return marks.reduce<{ at: number; mark: string } | null>((first, mark) => {
    const at = text.indexOf(mark);
    return at >= 0 && (!first || at < first.at) ? { at, mark } : first;
  }, null);
}

/** What a text is filled in from: the service, the contact it goes to, and who writes. */
export type FillFrom = {
  readonly config: Pick<
    ServiceConfig,
    'organisation' | 'calendars' | 'channels' | 'lines' | 'queues' | 'entryPoints' | 'emergency'
  >;
  readonly contact: Contact;
  readonly person: Pick<Person, 'name' | 'title'>;
};

/** A canned text's body in a language with what is known in its place, and what is not left marked. */
export const fill = (body: string, lang: Language, from: FillFrom): string =>
  body.replace(/\{([^{}\n]*)\}/g, (whole, name: string) =>
    isPlaceholder(name) ? (knownOf(name, lang, from) ?? marked(missing[name][lang])) : whole,
  );

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(missing, name);

function knownOf(name: Placeholder, lang: Language, { config, contact, person }: FillFrom): string | null {
  switch (name) {
    case 'client':
      // Where a client is protected, whoever else reads the screen is not told the name.
      return contact.safety === 'set' ? null : contact.name;
    case 'counsellor':
      return person.name;
    case 'title':
      return person.title[lang].toLocaleLowerCase(lang);
    case 'organisation':
      return config.organisation.name[lang];
    case 'unit':
      return config.organisation.unit[lang];
    case 'hours':
      return hoursOf(config, contact, lang);
    case 'line':
      return lineOf(config, contact, lang);
    case 'phone':
      return (
        config.entryPoints.find(({ professionalOnly, phoneNumber }) => !professionalOnly && phoneNumber)
          ?.phoneNumber ?? null
      );
    case 'emergency':
      return config.emergency.number;
  }
}

/** When the contact's channel is answered; of one that is always open, when people are there: the chat's hours. */
function hoursOf({ calendars, channels }: FillFrom['config'], contact: Contact, lang: Language) {
  const own = calendars[channels.find(({ id }) => id === contact.channel)?.calendar ?? 'chat'];
  return hoursInWords(own && !('always' in own) ? own : calendars.chat, lang);
}

/** The service line that has the contact, or is offered it. */
function lineOf({ lines, queues }: FillFrom['config'], { transfer, queue }: Contact, lang: Language) {
  const at = transfer?.to.queue ?? queue;
  const line = queues.find(({ name }) => name === at)?.line;
  return lines.find(({ id }) => id === line)?.label[lang] ?? null;
}
