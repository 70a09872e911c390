import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import people from '../../../config/demo-people.json';
import reference from '../../../config/lansi-uusimaa.json';
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { languages } from '../../../shared/domain/language.ts';
import { person } from '../../../shared/domain/person.ts';
import type { World } from '../../feed/decisions.ts';
import { emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf as minute, testId } from '../../feed/testWorld.ts';
import { type TransferDraft, transferForm } from '../../feed/transferForm.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { learnAll, textIn } from '../../kit/words/spoken.ts';
import { refusalEverywhere } from './actions.ts';
import { commandOf, prospectOf, toldToClient } from './offer.ts';
import { seenByReceiver } from './seen.ts';
import { targetsFor } from './targets.ts';

await learnAll();

const config = serviceConfig.parse(reference);
const seniori = {
  id: 'seppo-demonen',
  name: 'Seppo Demonen',
  title: { fi: 'Ohjaaja', sv: 'Handledare', en: 'Instructor' },
  role: 'linePro',
  languages: ['fi', 'sv'],
  queues: ['SIIRTO_SENIORI_INFO_CHAT', 'SIIRTO_SENIORI_INFO_KIIREETON'],
};

/** A chat that Outi has taken, half past ten, of a client who has identified, or has not. */
function chat(isIdentified = true): Contact {
  const world = createTestWorld();
  world.open(testId(1), minute(30), '#soshON_aikuissosiaalityö_chat');
  world.claim(testId(1), 'outi-yrjola', minute(31));
  const contact = world.contact(testId(1));
  if (!isIdentified) return contact;
  const proven = { clientId: testId(9), strength: 'strong', at: minute(32), from: 2 } as const;
  return { ...contact, channel: 'CHAT', identification: { status: 'identified', ...proven } };
}

const mirror = emptyMirror({ me: 'outi-yrjola', queues: new Set(), config: null, dayStart: '' });
const everyone = z.array(person).parse([...people, seniori]);
const known = (team: World['team'] = null, id = 'outi-yrjola'): World => {
  const personById = new Map(everyone.map((each) => [each.id, each]));
  const me = personById.get(id);
  if (!me) throw new Error('nobody');
  return { service: { person: me, config, isDemo: true, personById }, team, mirror };
};
const now = new Date(minute(35));
const say = (id: Phrase['id'], values?: Phrase['values']) => textIn('fi', id, values);
const here = { now, language: 'fi', say } as const;
const draft: TransferDraft = { ...transferForm.empty, message: 'Äidin kotihoito, tytär asioi.' };
const member = (personId: string, queues: string[]) => ({
  personId,
  shiftId: '00000000-0000-4000-8000-000000000001',
  state: 'active' as const,
  status: 'AVAILABLE' as const,
  queues,
  since: minute(0),
  load: { chats: 2, contacts: 3 },
});
const team = [
  member('mikko-malli', ['#soshON_perheasiat_chat']),
  member('seppo-demonen', ['SIIRTO_SENIORI_INFO_CHAT']),
];
const find = (key: string, contact = chat(), who = known(team)) => {
  const target = targetsFor(contact, who, here).find((each) => each.key === key);
  if (!target) throw new Error(`no ${key}`);
  return { target, contact, prospect: prospectOf(contact, target, draft, who, now) };
};

describe('targets', () => {
  test('a line says for whom it is, when it answers and who is there', () => {
    const { target } = find('queue:SIIRTO_SENIORI_INFO_CHAT');
    expect(target.label).toBe('Ikääntyneiden palvelut (Seniori-info), chat');
    expect(target.facts).toEqual(['palvelulinja', 'auki klo 16.00 asti', 'yksi paikalla']);
    expect(target.eligibility?.fi).toContain('Ikääntyneelle');
    expect(find('queue:SIIRTO_SENIORI_INFO_KIIREETON').target.facts).toEqual([
      'palvelulinja',
      'vastaa 3 arkipäivässä',
    ]);
  });

  test('people show how they are, those at work first, and never oneself or who handles no contacts', () => {
    const labels = targetsFor(chat(), known(team), here)
      .filter(({ kind }) => kind === 'person')
      .map(({ label, facts }) => [label, ...facts]);
    expect(labels[0]).toEqual(['Mikko Malli', 'Sosiaaliohjaaja', 'vapaa', '2 chattia']);
    expect(labels.flat()).toContain('ei työvuorossa');
    expect(labels.flat()).not.toContain('Outi Demo-Yrjölä');
  });

  test('neither where the contact is, nor where its kind has no place', () => {
    const contact = chat();
    const keys = targetsFor(contact, known(), here).map(({ key }) => key);
    expect(keys).not.toContain(`queue:${contact.queue}`);
    expect(keys).not.toContain('queue:#soshON_ilmoitukset_ls');
  });
});

describe('what will happen', () => {
  test('a chat to a message queue is converted, and the client is told so in their own language', () => {
    const { contact, prospect } = find('queue:SIIRTO_SENIORI_INFO_KIIREETON');
    expect(prospect).toMatchObject({ needsIdentity: false, destination: { isConverted: true } });
    expect(prospect.expiresAt).toBe('2026-11-24T14:00:00.000Z');
    expect(prospect.destination && toldToClient(contact, prospect.destination)).toBe('told.movedAsMessage');
  });

  test('a line’s chat that is staffed stays a chat; an unstaffed one leads to its message queue', () => {
    expect(find('queue:SIIRTO_SENIORI_INFO_CHAT').prospect.destination?.isConverted).toBe(false);
    const away = find('queue:SIIRTO_SENIORI_INFO_CHAT', chat(), known([]));
    expect(away.prospect.destination).toMatchObject({
      isConverted: true,
      to: { queue: 'SIIRTO_SENIORI_INFO_KIIREETON' },
    });
  });

  test('who is not identified reaches a line only after identifying, a colleague at once', () => {
    const unknown = chat(false);
    const line = find('queue:SIIRTO_SENIORI_INFO_KIIREETON', unknown);
    expect(line.prospect).toMatchObject({ needsIdentity: true, expiresAt: null });
    expect(find('person:mikko-malli', unknown).prospect).toMatchObject({
      needsIdentity: false,
      hasChoice: false,
      destination: { isConverted: false },
    });
    expect(find('person:mikko-malli').prospect.hasChoice).toBe(true);
  });

  test('the command is what the card says', () => {
    const { contact, target } = find('person:mikko-malli');
    expect(commandOf(contact, target, draft, contact.id)).toMatchObject({
      to: { kind: 'person', personId: 'mikko-malli' },
      mode: 'warm',
      message: draft.message,
      keepsChat: true,
    });
  });

  test('the card opens for the owner, whatever is still missing, and says why to anyone else', () => {
    const contact = chat(false);
    expect(refusalEverywhere(contact, known(team), now)).toBeNull();
    expect(refusalEverywhere(contact, known(team, 'mikko-malli'), now)).toEqual({
      code: 'NotOwner',
      owner: 'outi-yrjola',
    });
  });

  test('the texts are those of the client’s page, letter for letter', () => {
    const pages = import.meta.glob<string>('../../../citizen/page/words/*.ts', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    for (const language of languages) {
      const page = pages[`../../../citizen/page/words/${language}.ts`];
      for (const id of ['told.moved', 'told.movedAsMessage'] as const)
        expect(page).toContain(`'${textIn(language, id)}'`);
    }
  });
});

test('the receiver sees who it is, as what it comes and since when, and what comes along', () => {
  const { contact, prospect } = find('queue:SIIRTO_SENIORI_INFO_KIIREETON');
  if (!prospect.destination) throw new Error('nowhere');
  const seen = seenByReceiver({ ...contact, safety: 'set' }, prospect.destination, config, {
    now: now.toISOString(),
    language: 'fi',
  });
  expect(seen).toMatchObject({ channel: 'MESSAGE', queue: 'SENIORI' });
  expect(seen.marks.map(({ word }) => word)).toEqual(['safety.set', 'identity.identified']);
  expect(seen.along.map(({ id }) => id)).toEqual([
    'transfer.along.conversation',
    'transfer.along.before',
    'transfer.along.masked',
  ]);
});
