import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOpen, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { sightOf } from '../../../shared/domain/contact/sight.ts';
import { attemptsOf } from './attempts.ts';
import { drawMachines } from './draw.ts';
import { machines, walk } from './machines.ts';

describe.each(machines)('the machine $name', (machine) => {
  const { states, steps } = walk(machine);
  const onwards = new Map<string, string[]>();
  for (const { from, to } of steps) onwards.set(from, [...(onwards.get(from) ?? []), to]);

  test('has no dead end: whatever is open can be brought to an end', () => {
    const ended = new Set([...states].filter(([, contact]) => !isOpen(contact)).map(([key]) => key));
    const canEnd = new Set(ended);
    for (let grew = true; grew; ) {
      grew = false;
      for (const [from, tos] of onwards)
        if (!canEnd.has(from) && tos.some((to) => canEnd.has(to))) grew = canEnd.add(from).size > 0;
    }
    expect([...states.keys()].filter((key) => !canEnd.has(key))).toEqual([]);
  });

  test('never changes how the contact came, nor loses it from sight', () => {
    for (const { before, after } of steps) {
      expect(after.receivedAt).toBe(before.receivedAt);
      expect(after.intake.channel).toBe(before.intake.channel);
      expect(after.topicOriginal).toBe(before.topicOriginal);
      expect(after.closures.slice(0, before.closures.length)).toEqual(before.closures);
      expect(after.version).toBeGreaterThan(before.version);
      const { queues, seers } = sightOf(after);
      expect(queues.length).toBeGreaterThan(0);
      const owner = ownerOf(after);
      if (owner) expect(seers).toContain(owner);
    }
  });

  test('is moved by each of its verbs', () => {
    const moving = new Set(steps.map(({ verb }) => verb));
    expect(machine.verbs.filter((verb) => !moving.has(verb))).toEqual(machine.idle ?? []);
  });
});

test('every verb there is belongs to a machine, begins one, or changes nothing but words and marks', () => {
  const walked = new Set(machines.flatMap(({ verbs }) => verbs));
  const beside = [
    'claim',
    'release',
    'send',
    'sendFiles',
    'markRead',
    'close',
    'reopen',
    'note',
    'recordDetails',
    'markClock',
    'answerSurvey',
    'answerCall',
    'setLanguage',
    'askConsultation',
    'linkConsultation',
    'writeProfessionalMessage',
    'eraseContent',
  ];
  const missing = Object.keys(attemptsOf).filter(
    (verb) => !walked.has(verb as never) && !beside.includes(verb),
  );
  expect(missing).toEqual([]);
});

test('docs/state-machines.md is drawn from the code as it stands: npm run states', {
  timeout: 60_000,
}, () => {
  expect(readFileSync('docs/state-machines.md', 'utf8')).toBe(drawMachines());
});
