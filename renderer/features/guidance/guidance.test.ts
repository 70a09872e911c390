import { expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { guidanceFor } from './guidance.ts';

const config = serviceConfig.parse(county);
const world = createTestWorld();
world.open(testId(1), minuteOf(0));
const contact = world.contact(testId(1));
const ask = (words: string, more: object = {}) =>
  guidanceFor({ config, contact: { ...contact, lang: 'fi', ...more }, screen: 'fi', words });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('the topic’s own links come first, then those of any topic; others’ only when looked for (R11, R57)', () => {
  const { links } = ask('', { topic: 'toimeentulo' });
  expect(ids(links).slice(0, 2)).toEqual(['toimeentulotuki-kela', 'asumistuki-kela']);
  expect(ids(links)).toContain('lunna');
  expect(ids(links)).not.toContain('omaishoito');
  expect(ids(ask('omais').links)).toEqual(['omaishoito']);
});

test('a client is given the address and the words of their own language', () => {
  const [kela] = ask('utkomststöd', { lang: 'sv' }).links;
  expect(kela).toMatchObject({
    title: 'Perustoimeentulotuki Kelasta',
    words: 'Grundläggande utkomststöd från FPA: https://www.fpa.fi/utkomststod',
  });
});

test('of other help that of the topic stands first, and none is left out (R62, R75)', () => {
  const { elsewhere } = ask('', { topic: 'toimeentulo' });
  expect(ids(elsewhere).slice(0, 3)).toEqual(['kela', 'velkaneuvonta', 'seurakunnat']);
  expect(elsewhere).toHaveLength(config.directory.length);
});

test('handbooks are for professionals: nothing of them is offered to a client', () => {
  expect(ask('').handbooks.every(({ words }) => words === null)).toBe(true);
});

test('the service lines of the topic stand first, then those for whom the matter is', () => {
  expect(ids(ask('', { topic: 'ikaantyneet' }).lines)[0]).toBe('SENIORI');
  const intake = { ...contact.intake, group: 'DISABLED' };
  expect(ids(ask('', { topic: 'en_tieda', intake }).lines)[0]).toBe('VAMMAIS');
  expect(ask('').lines).toHaveLength(config.lines.length);
});
