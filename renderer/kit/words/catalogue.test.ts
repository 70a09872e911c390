import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { catalogueOf, words } from './catalogue.ts';

const languages = ['fi', 'sv', 'en'] as const;
const ids = Object.keys(words);
const catalogues = Object.fromEntries(languages.map((language) => [language, catalogueOf(language)]));

/** The names of the values a text takes: `{name}`, `{count, plural, …}`. */
const valuesOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();

describe.each(languages)('the catalogue of %s', (language) => {
  test('has every text that there is', () => {
    expect(Object.keys(catalogues[language] ?? {}).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(catalogues[language]?.[id]?.trim(), id).toBeTruthy();
  });

  test('has texts that can be said', () => {
    const problems: string[] = [];
    const intl = createIntl({
      locale: language,
      messages: catalogues[language] ?? {},
      onError: (error) => problems.push(String(error)),
    });
    const values = { who: 'me', name: 'Mikko Malli', text: 'Hei', number: 4821 };
    for (const id of ids)
      for (const count of [0, 1, 2, 21]) {
        const numbers = { count, more: count, changes: count, contacts: count, seconds: count };
        intl.formatMessage(
          { id },
          {
            ...Object.fromEntries(valuesOf(catalogues[language]?.[id] ?? '').map((name) => [name, 'x'])),
            ...values,
            ...numbers,
            due: '10.42',
            at: '10.42',
            time: '10.42',
            id: 'x',
            alias: 'x',
            act: '417/2007 26 §',
            label: 'x',
            person: 'Outi Demo-Yrjölä',
            queue: 'Perheasiat',
            line: 'SENIORI',
            level: 'P1',
            version: 1,
            hours: 2,
            minutes: 10,
            total: 3,
            state: 'open',
          },
        );
      }
    expect(problems).toEqual([]);
  });
});

test('every language uses the same values in a text', () => {
  for (const [id, word] of Object.entries(words)) {
    expect(valuesOf(word.sv), id).toEqual(valuesOf(word.fi));
    expect(valuesOf(word.en), id).toEqual(valuesOf(word.fi));
  }
});

test('no two ids hide each other', async () => {
  const modules = import.meta.glob<Record<string, Record<string, unknown>>>('./*Words.ts', { eager: true });
  const all = Object.entries(modules)
    .filter(([path]) => !path.includes('useWords'))
    .flatMap(([, module]) => Object.values(module).flatMap((part) => Object.keys(part)));
  expect(all.length).toBe(new Set(all).size);
  expect(all.length).toBe(ids.length);
});
