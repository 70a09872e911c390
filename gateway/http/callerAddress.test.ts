import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { defaultLimits } from '../services/limits.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ trustProxy: true, limits: defaultLimits });
});
afterAll(() => gateway.stop());

const statusOf = async (path: string, address: string) =>
  (await fetch(`${gateway.url}${path}`, { headers: { 'x-forwarded-for': address }, redirect: 'manual' }))
    .status;

test.each(['/auth/people', '/identity/start', '/api/v1/events'])(
  'behind a proxy, one who asks %s too often keeps nobody else from asking',
  async (path) => {
    const usual = await statusOf(path, '192.0.2.1');
    expect(usual).not.toBe(429);
    const answers = new Set<number>();
    for (let i = 0; i < 130; i += 1) answers.add(await statusOf(path, '192.0.2.2'));
    expect([...answers].sort()).toEqual([usual, 429].sort());
    expect(await statusOf(path, '192.0.2.1')).toBe(usual);
  },
);
