import { expect, test } from 'vitest';
import { languages as shared } from '../../shared/domain/language.ts';
import { chooseLanguage, languages } from './languages.ts';

test('the first wish that the page speaks is granted, Finnish otherwise', () => {
  expect(chooseLanguage(['sv', null, 'en'])).toBe('sv');
  expect(chooseLanguage([null, null, 'en-GB', 'fi'])).toBe('en');
  expect(chooseLanguage(['de', 'SV-fi'])).toBe('sv');
  expect(chooseLanguage([null, 'xx', 'ru-RU'])).toBe('fi');
  expect(chooseLanguage([])).toBe('fi');
});

test('the page knows every language of the service', () => {
  expect(languages).toEqual(shared);
});
