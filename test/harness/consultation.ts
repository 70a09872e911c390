import type { Contact } from '../../shared/domain/contact/contact.ts';
import { person } from '../../shared/domain/person.ts';
import { actorOf, type BareCommand, createStory, people, type Story, surroundings, uuid } from './story.ts';

const skills: Readonly<Record<string, Record<string, number>>> = {
  'mikko-malli': { aikuissosiaalityö: 2 },
  'linnea-mallstrom': { aikuissosiaalityö: 1, perheasiat: 3 },
};
const skilled = people.map((each) => person.parse({ ...each, skills: skills[each.id] ?? {} }));

/** The reference service, where Mikko is skilled in adult social work, Linnéa not enough, and everyone is at work. */
export const skilledSurroundings = {
  ...surroundings,
  people: (id: string) => skilled.find((each) => each.id === id),
};

export const ville = actorOf('ville-mallinen');
export const linnea = actorOf('linnea-mallstrom');
export const sanna = actorOf('sanna-demola');

/** A story that begins about another contact, as the gateway loads it for whoever may see it. */
export const storyAbout = (about: Contact | null, around = skilledSurroundings): Story =>
  createStory(uuid(2), { ...around, about });

export const askingWords = {
  verb: 'askConsultation' as const,
  about: uuid(1),
  line: null,
  topic: 'toimeentulo',
  lang: 'fi' as const,
  question: 'Voiko ehkäisevää tukea myöntää vuokraan?',
  quotes: ['Vuokra on maksamatta.'],
} satisfies BareCommand;
