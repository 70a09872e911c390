import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Actor } from '../../shared/domain/contact/events.ts';
import type { Strength } from '../../shared/domain/contact/parts/intake.ts';
import { type Person, person } from '../../shared/domain/person.ts';
import { everyoneOnShift, type ShiftView } from '../../shared/domain/shift/view.ts';
import {
  type BareCommand,
  client,
  createStory,
  minute,
  openingWords,
  outi,
  people,
  config as reference,
  type Story,
  uuid,
} from './story.ts';

/** Someone of the line for older people, who is not in the demo's list. */
export const seniori: Person = person.parse({
  id: 'seppo-demonen',
  name: 'Seppo Demonen',
  title: { fi: 'Ohjaaja', sv: 'Handledare', en: 'Instructor' },
  role: 'linePro',
  languages: ['fi', 'sv'],
  queues: ['SIIRTO_SENIORI_INFO_CHAT', 'SIIRTO_SENIORI_INFO_KIIREETON'],
});

export const message = 'Vuokra maksamatta kahdelta kuukaudelta, asiakas odottaa vastausta.';
export const at = (millis: number): string => new Date(millis).toISOString();

/** Only those named are on shift; everyone is known. */
function shiftsOf(known: readonly Person[], onShift: readonly string[], config: ServiceConfig): ShiftView {
  return everyoneOnShift(
    known.filter(({ id }) => onShift.includes(id)),
    config,
  );
}

/** A contact that Outi owns, among the people of the demo and these of the lines, all on shift. */
export function storyAt(
  lines: readonly Person[],
  strength: Strength = 'strong',
  opening: Partial<typeof openingWords> | object = {},
  by: Actor | null = null,
  config: ServiceConfig = reference,
  onShift: readonly string[] = [...people, ...lines].map(({ id }) => id),
): Story {
  const known = [...people, seniori];
  const story = createStory(uuid(1), {
    config,
    people: (id) => known.find((each) => each.id === id),
    shifts: shiftsOf(known, onShift, config),
    chatsOf: () => new Set(),
  });
  const words = { ...openingWords, ...opening } as BareCommand;
  if ('channel' in opening) {
    const owner = by?.kind === 'person' ? by.id : null;
    story.tell(by ?? { kind: 'integration', key: 'ilmoitukset' }, { ...words, owner } as BareCommand);
    return story;
  }
  story.tell(client, words);
  if (strength !== 'none')
    story.record({ type: 'identified', position: 3, clientId: uuid(900), strength }, minute(0));
  story.tell(outi, { verb: 'claim' }, minute(1));
  return story;
}

/** A chat that Outi has taken, of a client who has identified so. */
export const identifiedStory = (strength: Strength = 'strong'): Story => storyAt([seniori], strength);

/** A chat that Outi has offered, to the line for older people unless said otherwise. */
export function offeredStory(offer: object = {}, onShift?: readonly string[]): Story {
  const everyone = [...people, seniori].map(({ id }) => id);
  let current: readonly string[] = everyone;
  const known = [...people, seniori];
  const story = createStory(uuid(1), {
    config: reference,
    people: (id) => known.find((each) => each.id === id),
    shifts: {
      isOnShift: (id) => current.includes(id),
      staffOf: (queue) => shiftsOf(known, current, reference).staffOf(queue),
    },
    chatsOf: () => new Set(),
  });
  story.tell(client, openingWords);
  story.record({ type: 'identified', position: 3, clientId: uuid(900), strength: 'strong' }, minute(0));
  story.tell(outi, { verb: 'claim' }, minute(1));
  const to = { kind: 'line', line: 'SENIORI' };
  story.tell(outi, { verb: 'offerTransfer', to, message, ...offer } as BareCommand, minute(5));
  current = onShift ?? everyone;
  return story;
}
