import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Granted } from '../../shared/desktop/calls.ts';
import type { Host } from '../clients/host.ts';
import { createSession } from './session.ts';

const person = {
  id: 'outi-yrjola',
  name: 'Outi Demo-Yrjölä',
  title: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
  role: 'counsellor',
  languages: ['fi'],
  queues: [],
} as const;
const MINUTE = 60_000;

/** A host whose gateway grants ten minutes at a time, unless the test says otherwise. */
function createParts() {
  let count = 0;
  const asked: string[] = [];
  const answers: { renew?: Granted } = {};
  const granted = (): Granted => {
    count += 1;
    const expiresAt = new Date(Date.now() + 10 * MINUTE).toISOString();
    return {
      ok: true,
      value: { token: `token ${count}`, expiresAt, person: structuredClone(person) as never },
    };
  };
  const host = {
    call: async (name: string) => {
      asked.push(name);
      if (name === 'session.choices') return { ok: true, value: { mode: 'demo', people: [] } };
      if (name === 'session.renew') return answers.renew ?? granted();
      return name === 'session.signIn' ? granted() : {};
    },
  } as unknown as Host;
  const session = createSession(host);
  const renewals = () => asked.filter((name) => name === 'session.renew').length;
  return { session, answers, renewals, asked };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  test('is renewed well before its token ends, again and again', async () => {
    const { session, renewals } = createParts();
    const renewed: string[] = [];
    session.listenRenewed((token) => renewed.push(token));
    await session.signIn(person.id);
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(renewals()).toBe(0);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(renewed).toEqual(['token 2']);
    expect(session.token()).toBe('token 2');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(renewed.length).toBeGreaterThanOrEqual(9);
    session.stop();
  });

  test('outlives a gateway that cannot be reached for a while', async () => {
    const { session, answers } = createParts();
    await session.signIn(person.id);
    answers.renew = { ok: false, code: 'Unreachable' };
    await vi.advanceTimersByTimeAsync(12 * MINUTE);
    expect(session.store.getState().kind).toBe('signedIn');
    delete answers.renew;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.token()).toBe('token 2');
    session.stop();
  });

  test('ends when the gateway has ended it', async () => {
    const { session, answers } = createParts();
    await session.signIn(person.id);
    answers.renew = { ok: false, code: 'SessionEnded' };
    await session.extend();
    expect(session.store.getState()).toMatchObject({ kind: 'signedOut', problem: 'SessionEnded' });
    expect(session.token()).toBe('');
  });

  test('counts by the gateway, whatever the clock of the PC says', async () => {
    const { session, renewals } = createParts();
    await session.signIn(person.id);
    const real = Date.now();
    vi.setSystemTime(real + 24 * 60 * MINUTE);
    session.keepTime(() => new Date(real));
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(renewals()).toBe(0);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(renewals()).toBe(1);
    session.stop();
  });
});

test('a kept session goes on by itself; without one, somebody is asked for', async () => {
  const kept = createParts();
  await kept.session.begin();
  expect(kept.session.store.getState().kind).toBe('signedIn');
  kept.session.stop();
  const none = createParts();
  none.answers.renew = { ok: false, code: 'SessionEnded' };
  await none.session.begin();
  expect(none.session.store.getState()).toMatchObject({ kind: 'signedOut', problem: null });
});
