import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRole } from '../../../../test/harness/handling.ts';
import { client, mikko, minute, outi, queuedStory, uuid } from '../../../../test/harness/story.ts';
import { type ContactDetails, detailFields, protectedFields } from '../details.ts';
import { maskDetails } from './masked.ts';

const notAllowed = { ok: false, error: { code: 'NotAllowed' } };
const reason = 'Entinen puoliso etsii';
const lead = inRole('lead');

test('anyone at the desk proposes the flag, once', () => {
  const story = queuedStory();
  expect(story.tell(mikko, { verb: 'proposeSafety', reason, commandId: uuid(7) }, minute(1))).toEqual({
    ok: true,
    value: [
      { type: 'safetyProposed' },
      { type: 'noteWritten', noteId: uuid(7), purpose: 'safety', content: { text: reason } },
    ],
  });
  expect(story.contact.safety).toBe('proposed');
  expect(story.tell(outi, { verb: 'proposeSafety', reason: null })).toEqual({ ok: true, value: [] });
  expect(queuedStory().tell(client, { verb: 'proposeSafety', reason })).toEqual(notAllowed);
});

test('a lead or the source register sets it and takes it away', () => {
  const register = { kind: 'system', part: 'register' } as const;
  for (const [who, source] of [
    [lead, 'lead'],
    [register, 'register'],
  ] as const) {
    const story = queuedStory();
    expect(story.tell(who, { verb: 'setSafety', reason })).toMatchObject({
      value: [{ type: 'safetySet', source }, { purpose: 'safety' }],
    });
    expect(story.contact.safety).toBe('set');
    expect(story.tell(who, { verb: 'setSafety', reason })).toEqual({ ok: true, value: [] });
    expect(story.tell(who, { verb: 'clearSafety', reason }).ok).toBe(true);
    expect(story.contact.safety).toBe('none');
  }
});

test('others neither set nor clear it', () => {
  const others = [outi, inRole('socialWorker'), inRole('linePro'), inRole('admin'), client];
  for (const who of [...others, { kind: 'system', part: 'routing' } as const])
    for (const verb of ['setSafety', 'clearSafety'] as const)
      expect(queuedStory().tell(who, { verb, reason })).toEqual(notAllowed);
});

test('a look behind the mask is written down with its reason', () => {
  const story = queuedStory();
  expect(story.tell(outi, { verb: 'revealDetails', reason })).toMatchObject({
    ok: true,
    value: [{ type: 'detailsRevealed' }, { purpose: 'reveal', content: { text: reason } }],
  });
  for (const who of [client, inRole('admin'), inRole('trainer')])
    expect(story.tell(who, { verb: 'revealDetails', reason })).toEqual(notAllowed);
});

test('a reason that says nothing is none', () => {
  for (const verb of ['setSafety', 'clearSafety', 'revealDetails'] as const)
    expect(() => queuedStory().tell(lead, { verb, reason: ' \u200b ' })).toThrow('blank');
});

const anyDetails: fc.Arbitrary<ContactDetails> = fc.record(
  Object.fromEntries(detailFields.map((field) => [field, fc.string({ minLength: 1 })])),
  { requiredKeys: [] },
);

test('under the flag no value of a protected field is shown, and all others are', () => {
  fc.assert(
    fc.property(anyDetails, fc.constantFrom('none', 'proposed', 'set'), (details, safety) => {
      const { details: shown, masked } = maskDetails({ safety }, details);
      const hidden = Object.keys(details).filter(
        (field) => safety === 'set' && (protectedFields as readonly string[]).includes(field),
      );
      expect([...masked].sort()).toEqual(hidden.sort());
      for (const [field, value] of Object.entries(details))
        expect(shown[field as keyof typeof shown]).toBe(hidden.includes(field) ? undefined : value);
    }),
  );
});
