import { describe, expect, test } from 'vitest';
import { config } from '../../../test/harness/story.ts';
import { hasUrgentWords } from './urgentWords.ts';

describe('words that may mean that a matter cannot wait (R77)', () => {
  test.each([
    'Ruoka loppui, lapset nälkäisiä.',
    'Lapsi ei uskalla mennä kotiin.',
    'RUOKA LOPPUI',
    'Meillä on ruoka  loppu',
    'Lapset ovat nälissään',
    'mies hakkaa minua',
    'Mistä löydän turvakodin?',
    'turvakoteja',
    'itsemurhaa olen miettinyt',
    'Kuulin väkivallasta naapurissa',
    'Hätämajoitukseen?',
    'Maten är slut och barnen är hungriga',
    'Han hotar mig',
    'finns det skyddshem',
    'I am afraid to go home',
    'we need a shelter',
    'Itsetuhoisia ajatuksia'.normalize('NFD'),
  ])('%j is suspected', (text) => {
    expect(hasUrgentWords(config, text)).toBe(true);
  });

  test.each([
    'Vuokra on maksamatta, en tiedä mihin otan yhteyttä.',
    'Min mamma klarar sig inte hemma längre.',
    'Haluan vammaispalveluun, en kerro nimeä.',
    'Miten haen toimeentulotukea?',
    'Kauppahakkasi', // no word of its own begins here
    'rapedaalia',
    '',
  ])('%j is not', (text) => {
    expect(hasUrgentWords(config, text)).toBe(false);
  });

  test('without words nothing is suspected', () => {
    const silent = { ...config, urgentWords: { fi: [], sv: [], en: [] } };
    expect(hasUrgentWords(silent, 'Ruoka loppui')).toBe(false);
  });
});
