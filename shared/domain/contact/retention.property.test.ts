import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOf } from '../../../test/harness/arbitraryOf.ts';
import { config, surroundings, uuid } from '../../../test/harness/story.ts';
import { DAY } from '../../kit/time.ts';
import { type Contact, contact, isOpen } from './contact.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { endedAt, erasesAt, isAnonymous, isErasable } from './retention.ts';

const contacts = arbitraryOf(contact) as fc.Arbitrary<Contact>;
const moment = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2037-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const days = fc.integer({ min: 1, max: 400 });
const rules = fc
  .record({ days, anonymousDays: days, reopenDays: days, needsConfirmedExport: fc.boolean() })
  .map(({ days: operationalCopyDaysAfterExport, reopenDays, ...rest }) => ({
    ...config,
    reopenDays,
    retention: { ...config.retention, operationalCopyDaysAfterExport, ...rest },
  }));
const exported = fc.option(moment, { nil: null });

test('nothing is erased of an open contact, before its time, or before an export it needs', () => {
  fc.assert(
    fc.property(contacts, rules, moment, exported, (of, service, now, exportedAt) => {
      if (!isErasable(of, service, { now, exportedAt })) return;
      expect(isOpen(of)).toBe(false);
      expect(of.erasedAt).toBeNull();
      const { anonymousDays, operationalCopyDaysAfterExport, needsConfirmedExport } = service.retention;
      const kept = Date.parse(now) - Date.parse(endedAt(of) ?? '');
      expect(kept).toBeGreaterThanOrEqual(service.reopenDays * DAY);
      if (isAnonymous(of)) expect(kept).toBeGreaterThanOrEqual(anonymousDays * DAY);
      else {
        expect(kept).toBeGreaterThanOrEqual(operationalCopyDaysAfterExport * DAY);
        if (!needsConfirmedExport) return;
        expect(exportedAt).not.toBeNull();
        const since = Date.parse(now) - Date.parse(exportedAt ?? '');
        expect(since).toBeGreaterThanOrEqual(operationalCopyDaysAfterExport * DAY);
      }
    }),
    { numRuns: 2000 },
  );
});

test('everything that has ended is erased from its time on, once it is exported', () => {
  fc.assert(
    fc.property(contacts, rules, fc.nat(400 * DAY), (of, service, late) => {
      const bare = { ...of, erasedAt: null };
      const ended = endedAt(bare);
      const due = erasesAt(bare, service);
      expect(due === null).toBe(isOpen(bare));
      if (ended === null || due === null) return;
      const now = new Date(Date.parse(due) + late).toISOString();
      expect(isErasable(bare, service, { now, exportedAt: ended })).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('only retention erases, what it refuses stays, and what it has done it does not do again', () => {
  const retention = { kind: 'system', part: 'retention' } as const;
  fc.assert(
    fc.property(contacts, moment, exported, (of, now, exportedAt) => {
      const command = { verb: 'eraseContent', id: of.id, commandId: uuid(9), exportedAt } as const;
      const say = (before: Contact, actor: Parameters<typeof decide>[2]['actor']) =>
        decide(before, command, { ...surroundings, actor, now });
      expect(say(of, { kind: 'client' }).ok).toBe(false);
      expect(say(of, { kind: 'system', part: 'clock' }).ok).toBe(false);
      const said = say(of, retention);
      const isDue = isErasable(of, surroundings.config, { now, exportedAt });
      expect(said.ok && said.value.length > 0).toBe(isDue);
      if (!said.ok || !isDue) return;
      const event = { type: 'contentErased' } as const;
      const recorded = {
        seq: 1,
        contactId: of.id,
        version: of.version + 1,
        at: now,
        actor: retention,
        event,
      };
      const after = evolve(of, recorded);
      expect(after).toMatchObject({ name: null, details: [], erasedAt: now, lastMessage: { preview: null } });
      expect(say(after, retention)).toEqual({ ok: true, value: [] });
    }),
    { numRuns: 1000 },
  );
});
