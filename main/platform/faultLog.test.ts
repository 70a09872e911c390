import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultLog } from './faultLog.ts';

test('a fault is found by its id, without what people wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'luotsi-faults-'));
  const file = join(folder, 'logs/main.log');
  const report = createFaultLog(file, () => new Date('2026-11-21T10:00:00Z'));
  const id = report(
    'vault.write',
    Object.assign(new TypeError('Vuokra on maksamatta\nVirtanen'), { code: 'EACCES' }),
  );
  report('app', 'a string');
  const [first, second] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    id,
    at: '2026-11-21T10:00:00.000Z',
    where: 'vault.write',
    kind: 'TypeError',
    code: 'EACCES',
  });
  expect(first.places[0]).toContain('faultLog.test.ts');
  expect(second).toMatchObject({ where: 'app', kind: 'string' });
  expect(readFileSync(file, 'utf8')).not.toMatch(/Vuokra|Virtanen|a string/);
  rmSync(folder, { recursive: true });
});
