import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toOpenApi } from './openApi.ts';
import { problemCodes, toProblem } from './problem.ts';

test('docs/openapi.json was made from the schemas that stand now: npm run openapi', () => {
  const kept = readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(toOpenApi())));
});

test.each(problemCodes)('%s is a problem with a status of its own kind', (code) => {
  const { type, status, title } = toProblem({ code });
  expect(type).toBe(`urn:luotsi:problem:${code}`);
  expect(status >= 400 && status < 600 && title.length > 5).toBe(true);
});
