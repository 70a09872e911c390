import { expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { World } from '../../feed/decisions.ts';
import { emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, testId, testScope } from '../../feed/testWorld.ts';
import { choicesFor, needsReason } from './urgency.ts';

const config = serviceConfig.parse(county);
const now = new Date(minuteOf(9));
const serviceOf = (role: Role) =>
  ({
    service: {
      config,
      person: { id: `demo-${role}`, role, grants: [] },
      personById: new Map(),
      isDemo: true,
    },
    team: null,
    mirror: emptyMirror(testScope),
  }) as unknown as World;

function contactAt(level: 'URGENT' | 'P2' | null, more: Partial<Contact> = {}): Contact {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  const urgency = level && { level, isSuspected: false, by: null, at: minuteOf(1), handledAt: null };
  return { ...world.contact(testId(1)), urgency, ...more };
}
const report = { assessedAt: null, assessedBy: null, keeper: null };

test('a counsellor chooses upward only; a lead also lowers, and says why', () => {
  const p2 = contactAt('P2');
  expect(choicesFor(p2, serviceOf('counsellor'), now)).toEqual(['URGENT', 'P1', 'P2']);
  expect(choicesFor(p2, serviceOf('lead'), now)).toEqual(['URGENT', 'P1', 'P2', 'P3', 'NONE']);
  expect(needsReason(p2, 'P3', serviceOf('lead'), now)).toBe(true);
  expect(needsReason(p2, 'P1', serviceOf('counsellor'), now)).toBe(false);
});

test('a report is lowered by its assessor alone; whoever only reads chooses nothing', () => {
  const urgent = contactAt('URGENT', { report });
  expect(choicesFor(urgent, serviceOf('lead'), now)).toEqual(['URGENT']);
  expect(choicesFor(urgent, serviceOf('socialWorker'), now)).toContain('P3');
  expect(choicesFor(contactAt(null), serviceOf('admin'), now)).toEqual([]);
});
