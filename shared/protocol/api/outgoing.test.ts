import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { arbitraryOf } from '../../../test/harness/arbitraryOf.ts';
import { type RecordedEvent, recordedEvent } from '../../domain/contact/events.ts';
import { type Beside, toOutgoing } from './outgoing.ts';
import { anyOutgoingEvent, outgoingTypes } from './outgoingEvents.ts';

const beside: Beside = {
  details: { name: 'Åsa Mallström', phone: '040 1', address: 'Salakatu 1', organisation: 'HUS' },
  safety: 'none',
  form: { talous: 'acute' },
};
const at = '2026-11-21T10:00:00.000Z';
const uuid = '00000000-0000-4000-8000-000000000001';
const record = (event: RecordedEvent['event']): RecordedEvent => ({
  seq: 7,
  contactId: uuid,
  version: 3,
  at,
  actor: { kind: 'client' },
  event,
});

test('whatever happens, what leaves has the shape of the document, and every shape can leave', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryOf(recordedEvent), fc.boolean(), (recorded, hasContent) => {
      const event = toOutgoing(recorded as RecordedEvent, hasContent ? beside : null);
      if (!event) return;
      seen.add(event.type);
      expect(anyOutgoingEvent.safeParse(event)).toMatchObject({ success: true });
    }),
    { numRuns: 3000 },
  );
  expect([...seen].sort()).toEqual([...outgoingTypes].sort());
});

test('nothing that anybody wrote leaves without the right to content', () => {
  fc.assert(
    fc.property(arbitraryOf(recordedEvent), (recorded) => {
      const event = toOutgoing(recorded as RecordedEvent, null);
      for (const field of ['text', 'form', 'details', 'content'])
        expect(Object.keys(event?.data ?? {})).not.toContain(field);
    }),
  );
});

test.each([
  { type: 'noteWritten', noteId: uuid, purpose: 'note', content: { text: 'Sisäinen' } },
  { type: 'consultationAsked', line: null, quotes: 0, content: { text: 'Kysymys' } },
  { type: 'consultationAnswered', answerId: uuid, content: { text: 'Vastaus' } },
  { type: 'assessmentSaved', assessmentVersion: 1, content: { form: {} } },
  { type: 'detailsRevealed' },
  { type: 'safetyProposed' },
  { type: 'readByDesk', position: 2, upTo: 1 },
] as const)('$type stays inside', (event) => {
  expect(toOutgoing(record(event), beside)).toBeNull();
});

test('under a safety flag, also one only proposed, nothing leaves that says where someone is', () => {
  const event = {
    type: 'detailsRecorded' as const,
    fields: ['name', 'phone'],
    content: { text: 'Åsa Mallström' },
  };
  expect(toOutgoing(record(event), beside)?.data).toMatchObject({ details: beside.details });
  for (const safety of ['proposed', 'set'] as const)
    expect(toOutgoing(record(event), { ...beside, safety })?.data).toMatchObject({
      details: { name: 'Åsa Mallström', organisation: 'HUS' },
    });
  const stripped = JSON.stringify(toOutgoing(record(event), { ...beside, safety: 'set' }));
  expect(stripped).not.toMatch(/Salakatu|040/);
});

test('a signed assessment leaves with its answers, and as null once they are erased', () => {
  const event = { type: 'assessmentSigned', assessmentVersion: 2 } as const;
  expect(toOutgoing(record(event), beside)).toEqual({
    id: 7,
    type: 'assessment.signed',
    timestamp: at,
    data: {
      contactId: uuid,
      version: 3,
      by: { kind: 'client' },
      assessmentVersion: 2,
      form: { talous: 'acute' },
    },
  });
  expect(toOutgoing(record(event), { ...beside, form: null })?.data).toMatchObject({ form: null });
});

test('a closing leaves with all that it says', () => {
  const said = {
    resolution: 'GUIDED_SOCIAL',
    contactBy: 'SELF',
    topic: 'toimeentulo',
    nextStep: 'APPOINTMENT',
    addOns: ['DIGI_GUIDANCE'],
  };
  const closed = { type: 'closed', position: 9, ...said } as const;
  const extras = { group: 'ADULTS', line: 'VAMMAIS', duplicateOf: uuid };
  const dataOf = (event: RecordedEvent['event']) => toOutgoing(record(event), null)?.data;
  expect(dataOf({ ...closed, ...extras })).toMatchObject({ ...said, ...extras });
  expect(dataOf(closed)).toMatchObject({ ...said, group: null, line: null, duplicateOf: null });
});

test('every event is described for the document', () => {
  for (const option of anyOutgoingEvent.options) {
    expect(option.description).toMatch(/^[A-Z].*\.$/);
    expect(() => z.toJSONSchema(option, { io: 'input' })).not.toThrow();
  }
});
