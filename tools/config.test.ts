import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand, schemaFile } from './config/cli.ts';
import { configJsonSchema } from './config/jsonSchema.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'luotsi-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const shipped = (name: string) => path.resolve(import.meta.dirname, '../config', name);

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

test('the published JSON Schema is that of today: write it anew with `npx luotsi config schema`', () => {
  expect(readFileSync(schemaFile, 'utf8') === configJsonSchema()).toBe(true);
});

describe('luotsi config check', () => {
  test.each(['lansi-uusimaa.json', 'etela-pohjanmaa.json', 'kymenlaakso.json'])('%s fits', async (name) => {
    const { code, said, complained } = await run('config', 'check', shipped(name));
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(said).toContain('fits');
  });

  test('refuses with path, value and remedy', async () => {
    const wrong = file('wrong.json', '{"extends":"lansi-uusimaa","promises":{"chatWait":{"warnMinutes":9}}}');
    const { code, complained } = await run('config', 'check', wrong);
    expect(code).toBe(1);
    expect(complained).toContain('promises.chatWait.warnMinutes: 9');
    expect(complained).toContain('make it less');
  });

  test.each([
    ['no file', path.join(folder, 'none.json'), 'no such file'],
    ['no JSON', file('no.json', '{'), 'not JSON'],
    ['a base outside the folder', file('out.json', '{"extends":"../package"}'), 'no base is called this'],
  ])('refuses %s', async (_what, at, message) => {
    const { code, complained } = await run('config', 'check', at);
    expect(code).toBe(1);
    expect(complained).toContain(message);
  });
});

test('luotsi config diff tells what changes', async () => {
  const own = file('own.json', '{"extends":"lansi-uusimaa","reopenDays":14}');
  const { code, said } = await run('config', 'diff', shipped('lansi-uusimaa.json'), own);
  expect(code).toBe(0);
  expect(said).toBe('reopenDays\n  - 7\n  + 14\n1 change(s)');
  expect((await run('config', 'diff', own, own)).said).toBe('no difference');
});

test('what is not understood is answered with how to ask', async () => {
  for (const args of [[], ['config'], ['config', 'check'], ['config', 'melt', 'x'], ['other']])
    expect(await run(...args)).toMatchObject({
      code: 2,
      complained: expect.stringContaining('luotsi config check FILE'),
    });
});
