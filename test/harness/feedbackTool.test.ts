import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { runCommand } from '../../tools/luotsi/cli.ts';
import { startTestGateway, type TestGateway } from './gateway.ts';
import { connectDesk } from './sockets.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

async function luotsi(...args: string[]) {
  const said: string[] = [];
  const words = { say: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const code = await runCommand(args, words, { DATABASE_URL: gateway.databaseUrl });
  return { code, said };
}

test('an administrator lists what people at the desk think (R84)', async () => {
  expect(await luotsi('feedback', 'list')).toEqual({ code: 0, said: ['no feedback'] });
  const outi = await connectDesk(gateway.url, 'outi-yrjola');
  const { receivedAt } = await outi.ask('feedback.give', {
    id: randomUUID(),
    about: 'model',
    text: 'Siirtojono puuttuu.\nPerheille oma.',
    version: '',
  });
  outi.close();
  const listed = [
    `${receivedAt}  model  outi-yrjola (counsellor)  browser/${PROTOCOL_VERSION}`,
    '  Siirtojono puuttuu.',
    '  Perheille oma.',
  ];
  expect(await luotsi('feedback', 'list')).toEqual({ code: 0, said: listed });
  expect(await luotsi('feedback', 'list', '--days', '1')).toEqual({ code: 0, said: listed });
  expect(await luotsi('feedback', 'list', '--days', 'eilen')).toMatchObject({ code: 1 });
  expect(await luotsi('feedback')).toMatchObject({
    code: 2,
    said: [expect.stringContaining('luotsi feedback list'), expect.anything()],
  });
});
