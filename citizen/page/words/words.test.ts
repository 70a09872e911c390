import { expect, test } from 'vitest';
import { languages } from '../../client/languages.ts';
import { askedWords } from './asked/words.ts';
import { filesWords } from './files/words.ts';
import { returnWords } from './return/words.ts';
import { surveyWords } from './survey/words.ts';
import { talkWords } from './talk/words.ts';
import { inSentence, nameOf, wordsByLanguage } from './words.ts';

test('every language says everything, and says it in its own words', () => {
  const saying = (lang: (typeof languages)[number]) =>
    Object.entries({
      ...wordsByLanguage[lang],
      ...askedWords[lang],
      ...returnWords[lang],
      ...filesWords[lang],
      ...surveyWords[lang],
      ...talkWords[lang],
    }).map(([name, word]) => [
      name,
      typeof word === 'string' ? word : word(7 as never, 'X' as never, 'Y' as never),
    ]);
  const [fi, sv, en] = languages.map(saying).map((entries) => new Map(entries as [string, string][]));
  for (const [name, said] of fi ?? []) {
    expect([said, sv?.get(name), en?.get(name)].every((each) => each && each.trim() !== '')).toBe(true);
    if (name !== 'unreadTitle') expect(new Set([said, sv?.get(name), en?.get(name)]).size).toBe(3);
  }
});

test('a counsellor is named with a title, or called a counsellor', () => {
  const title = { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' };
  expect(inSentence({ name: 'Outi', title }, 'fi')).toBe('Outi, sosiaaliohjaaja,');
  expect(inSentence({ name: '', title: { fi: '', sv: '', en: '' } }, 'sv')).toBe('Handledaren');
  expect(nameOf({ name: 'Outi', title }, 'en')).toBe('Outi');
});
