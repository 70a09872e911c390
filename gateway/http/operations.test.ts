import { expect, test } from 'vitest';
import { startTestGateway } from '../../test/harness/gateway.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';

test('metrics are there also while the database is away, and health says that it is', async () => {
  const own = await createTestDatabase();
  const gateway = await startTestGateway({ databaseUrl: own.url });
  expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
  await own.drop();
  await expect.poll(async () => (await fetch(`${gateway.url}/health`)).status).toBe(503);
  const metrics = await fetch(`${gateway.url}/metrics`);
  expect(metrics.status).toBe(200);
  expect(await metrics.text()).toContain('luotsi_journal_seq');
  await gateway.stop();
});
