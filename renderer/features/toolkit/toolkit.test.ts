import { expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import type { ToolkitLink } from '../../../shared/domain/config/operations.ts';
import { toolsFor } from './toolkit.ts';

const link = (id: string, fi: string, group?: string): ToolkitLink => ({
  id,
  label: { fi, sv: `${fi} sv`, en: `${fi} en` },
  url: `https://${id}.example.fi/sivu`,
  ...(group && { group: { fi: group, sv: group, en: group } }),
});
const toolkit = [
  link('puhelin', 'Puhelinluettelo'),
  link('laki', 'Sosiaalihuoltolaki', 'Lait'),
  link('opas', 'Ikääntyneen opas', 'Käsikirjat'),
  link('asetus', 'Asetus', 'Lait'),
];
const shown = (words: string) =>
  toolsFor(toolkit, 'fi', words).map(({ title, tools }) => [title, ...tools.map(({ id }) => id)]);

test('links stand in their groups, in the order of the configuration, what is in none last (R71)', () => {
  expect(shown('')).toEqual([
    ['Lait', 'laki', 'asetus'],
    ['Käsikirjat', 'opas'],
    [null, 'puhelin'],
  ]);
});

test('every word asked for begins a word of the link, of its group or of where it leads', () => {
  expect(shown('IKÄÄN op')).toEqual([['Käsikirjat', 'opas']]);
  expect(shown('lait')).toEqual([['Lait', 'laki', 'asetus']]);
  expect(shown('puhelin example')).toEqual([[null, 'puhelin']]);
  expect(shown('sosiaalihuolto opas')).toEqual([]);
});

test('a handbook is found by its name in another language, and shown in that of the screen', () => {
  const [group] = toolsFor(serviceConfig.parse(county).toolkit, 'sv', 'lastensuojelun');
  expect(group?.tools.map(({ title, host }) => [title, host])).toEqual([
    ['Handboken för barnskyddet', 'thl.fi'],
  ]);
});

test('a service without links has no groups either', () => {
  expect(toolsFor([], 'fi', '')).toEqual([]);
});
