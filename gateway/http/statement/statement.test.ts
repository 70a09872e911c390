import { expect, test } from 'vitest';
import { languages } from '../../../shared/domain/language.ts';
import { statementPaths } from '../../../shared/protocol/statement.ts';
import { startTestGateway } from '../../../test/harness/gateway.ts';
import { loadConfig } from '../../app/configuration.ts';
import { statementOf } from './routes.ts';
import type { Statement } from './statement.ts';

const config = loadConfig();

const toMarkdown = ({ title, lead, parts }: Statement): string =>
  [
    `# ${title}`,
    ...lead,
    ...parts.flatMap(({ heading, paragraphs, list }) => [
      `## ${heading}`,
      ...paragraphs,
      ...(list ? [list.map((each) => `- ${each}`).join('\n')] : []),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');

test('is in the guides as it is on the page', async () => {
  for (const lang of languages)
    await expect(toMarkdown(statementOf(config, lang))).toMatchFileSnapshot(
      `../../../docs/guides/accessibility.${lang}.md`,
    );
});

test('names who takes feedback where the configuration tells', () => {
  const feedback = { email: 'saavutettavuus@neuvonta.example', phone: '019 123 456' };
  const told = { ...config, organisation: { ...config.organisation, feedback } };
  for (const lang of languages) {
    const text = toMarkdown(statementOf(told, lang));
    expect(text).toContain(feedback.email);
    expect(text).toContain(feedback.phone);
  }
});

test('is served in three languages under the pages’ own policy, and names the service and the authority', async () => {
  const gateway = await startTestGateway({});
  const front = await fetch(gateway.url);
  for (const lang of languages) {
    const answer = await fetch(gateway.url + statementPaths[lang]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(answer.headers.get('content-security-policy')).toBe(front.headers.get('content-security-policy'));
    const page = await answer.text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(config.organisation.unit[lang]);
    expect(page).toMatch(/Traficom.*<a href="https:\/\/www\.saavutettavuusvaatimukset\.fi/);
    expect(page).not.toMatch(/<script|style=|href="(\.\/|\/)?"/);
  }
  const style = await fetch(`${gateway.url}/saavutettavuus.css`);
  expect(style.headers.get('content-type')).toMatch(/^text\/css/);
  await gateway.stop();
});
