import { expect, test } from 'vitest';
import {
  askingWords,
  linnea,
  sanna,
  skilledSurroundings,
  storyAbout,
} from '../../../../test/harness/consultation.ts';
import { claimedStory, config, mikko, minute, outi, people } from '../../../../test/harness/story.ts';
import { maySee } from '../../policy.ts';
import type { DecideContext } from '../verb.ts';

type Around = Omit<DecideContext, 'actor' | 'now' | 'about'>;
const exclusive: Around = {
  ...skilledSurroundings,
  config: { ...config, consultation: { ...config.consultation, othersMayTake: false } },
};
/** Linnéa is asked by name; the topic's skill she lacks. */
const asked = (around: Around = skilledSurroundings) => {
  const story = storyAbout(claimedStory().contact, around as typeof skilledSurroundings);
  const decision = story.tell(outi, { ...askingWords, to: 'linnea-mallstrom' }, minute(5));
  return { story, error: decision.ok ? null : decision.error };
};
const away = (id: string): Around => ({
  ...skilledSurroundings,
  config: { ...config, flags: { ...config.flags, shifts: true } },
  shifts: { isOnShift: (each) => each !== id, staffOf: () => [] },
});

test('a colleague is asked by name: it is theirs to see and to take, whatever their skill', () => {
  const { story } = asked();
  expect(story.contact.consultation).toMatchObject({ status: 'open', to: 'linnea-mallstrom' });
  const person = people.find(({ id }) => id === 'linnea-mallstrom');
  expect(person && maySee({ ...person, role: 'linePro', queues: [] }, story.contact, config)).toBe(true);
  expect(story.tell(linnea, { verb: 'claim' }, minute(6)).ok).toBe(true);
  expect(story.contact.consultation?.status).toBe('taken');
});

test('whether others may answer in their place, the configuration says; who has gone home keeps nobody from it', () => {
  expect(asked().story.tell(mikko, { verb: 'claim' }, minute(6)).ok).toBe(true);
  const { story } = asked(exclusive);
  const refused = { ok: false, error: { code: 'AskedOfAnother', to: 'linnea-mallstrom' } };
  expect(story.tell(mikko, { verb: 'claim', override: { reason: 'Osaan tämän' } }, minute(6))).toEqual(
    refused,
  );
  expect(story.tell(linnea, { verb: 'claim' }, minute(7)).ok).toBe(true);
  const { isOnShift } = away('linnea-mallstrom').shifts;
  const gone = asked(exclusive).story;
  const shifts = { isOnShift, staffOf: () => [] };
  const later = storyAbout(null, { ...exclusive, shifts } as typeof skilledSurroundings);
  for (const { event, at, actor } of gone.recorded) later.record(event, at, actor);
  expect(later.tell(mikko, { verb: 'claim' }, minute(8)).ok).toBe(true);
});

test('they may decline with a reason that the asker reads; then it is for anyone, with its promise as it was', () => {
  const { story } = asked(exclusive);
  const decline = { verb: 'declineConsultation', reason: 'En tunne etuutta.' } as const;
  for (const actor of [mikko, outi, sanna])
    expect(story.tell(actor, decline, minute(6))).toMatchObject({ error: { code: 'NotInvited' } });
  const { receivedAt } = story.contact;
  expect(story.tell(linnea, decline, minute(6))).toMatchObject({
    ok: true,
    value: [
      { type: 'consultationDeclined' },
      { type: 'noteWritten', content: { text: 'En tunne etuutta.' } },
    ],
  });
  expect(story.contact).toMatchObject({
    receivedAt,
    state: { status: 'queued' },
    consultation: { status: 'open', declinedBy: 'linnea-mallstrom' },
  });
  expect(story.contact.consultation?.to).toBeUndefined();
  expect(story.tell(mikko, { verb: 'claim' }, minute(7)).ok).toBe(true);
});

test('asked by name is another who gives advice and is at work, and no line beside them', () => {
  const ask = (more: object, around: Around = skilledSurroundings) => {
    const story = storyAbout(claimedStory().contact, around as typeof skilledSurroundings);
    const decision = story.tell(outi, { ...askingWords, ...more }, minute(5));
    return decision.ok ? null : decision.error;
  };
  expect(ask({ to: 'outi-yrjola' })).toEqual({ code: 'OwnConsultation' });
  expect(ask({ to: 'nobody' })).toEqual({ code: 'UnknownCode', field: 'to' });
  expect(ask({ to: 'aila-malmi' })).toEqual({ code: 'UnknownCode', field: 'to' });
  expect(ask({ to: 'mikko-malli', line: 'VAMMAIS' })).toEqual({ code: 'UnknownCode', field: 'line' });
  expect(ask({ to: 'mikko-malli' }, away('mikko-malli'))).toEqual({ code: 'NotOnShift' });
});
