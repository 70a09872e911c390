import { describe, expect, test } from 'vitest';
import { claimedStory, config } from '../../../test/harness/story.ts';
import { languages } from '../language.ts';
import { fill, firstUnfilled } from './fill.ts';
import { hoursInWords } from './hours.ts';
import { rankTexts } from './rank.ts';

const { contact } = claimedStory();
const outi = {
  name: 'Outi Demo-Yrjölä',
  title: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
};
const from = { config, contact, person: outi };
const texts = config.cannedTexts;

describe('filling in', () => {
  test('what is known stands in its place, in the language asked for', () => {
    expect(fill('Olen {counsellor}, {title}. Palvelemme {hours}.', 'fi', from)).toBe(
      'Olen Outi Demo-Yrjölä, sosiaaliohjaaja. Palvelemme ma–pe klo 8–16.',
    );
    expect(fill('{unit}, {organisation}: {hours}, {emergency}', 'sv', from)).toBe(
      'Rådgivningen för socialservice, Västra Nylands välfärdsområde: mån–fre kl. 8–16, 112',
    );
  });

  test('what is not known is marked, so that it can be found and is not sent unseen', () => {
    const text = fill('Hei {client}! Soita {phone}.', 'fi', { ...from, contact: { ...contact, name: null } });
    expect(text).toBe('Hei [asiakkaan nimi?]! Soita [puhelinnumero?].');
    expect(firstUnfilled(text)).toEqual({ at: 4, mark: '[asiakkaan nimi?]' });
    expect(firstUnfilled('Hei [vai mitä?]!')).toBeNull();
    const named = { ...from, contact: { ...contact, name: 'Aino Demo' } };
    expect(fill('Hei {client}!', 'fi', named)).toBe('Hei Aino Demo!');
    const hidden = { ...from, contact: { ...contact, name: 'Aino Demo', safety: 'set' as const } };
    expect(fill('Hej {client}!', 'sv', hidden)).toBe('Hej [klientens namn?]!');
  });

  test('the line is the one that has the contact or is offered it; a value is never filled in again', () => {
    const atLine = { ...contact, queue: 'SIIRTO_SENIORI_INFO_KIIREETON' };
    expect(fill('{line}', 'sv', { ...from, contact: atLine })).toBe('Service för äldre');
    expect(fill('{line}', 'en', from)).toBe('[service line?]');
    const odd = { ...from, person: { ...outi, name: '{phone}' } };
    expect(fill('{counsellor}', 'fi', odd)).toBe('{phone}');
  });

  test('every text of the service fills in whole in all languages, but for what only the county knows', () => {
    for (const text of texts)
      for (const lang of languages) {
        const filled = fill(text.body[lang], lang, { ...from, contact: { ...contact, name: 'Aino Demo' } });
        expect(filled).not.toMatch(/[{}]/);
        if (!/\{(phone|line)\}/.test(text.body[lang])) expect(firstUnfilled(filled)).toBeNull();
      }
  });
});

test('hours are told in few words; days without any are left out', () => {
  const split = {
    weekly: {
      mon: ['09:00-11:00', '12:30-15:00'],
      tue: ['09:00-11:00', '12:30-15:00'],
      thu: ['09:00-11:00'],
    },
  };
  expect(hoursInWords(split, 'fi')).toBe('ma–ti klo 9–11 ja 12.30–15, to klo 9–11');
  expect(hoursInWords(split, 'en')).toBe('Mon–Tue 9:00–11:00 and 12:30–15:00, Thu 9:00–11:00');
  expect(hoursInWords({ weekly: { sat: [] } }, 'fi')).toBeNull();
  expect(hoursInWords({ always: true }, 'sv')).toBe('dygnet runt');
});

describe('ranking', () => {
  const ask = (words: string, more: object = {}, uses: Record<string, number> = {}) =>
    rankTexts(texts, {
      contact: { ...contact, lang: 'fi', topic: 'en_tieda', ...more },
      words,
      uses,
      screen: 'fi',
    }).map(({ id }) => id);

  test('the title that begins so comes first; case and accents make no difference, ä and ö do', () => {
    expect(ask('TOIMEÉN')[0]).toBe('toimeentulotuki-kela');
    expect(ask('kela')).toEqual(expect.arrayContaining(['kelan-paatos', 'toimeentulotuki-kela']));
    expect(ask('hatatilanne')).toEqual([]);
    expect(ask('hätä')[0]).toBe('hatanumero');
  });

  test('found in the contact’s language and in that of the screen', () => {
    expect(ask('stöd till', { lang: 'sv' })[0]).toBe('tukea-perheelle');
    expect(ask('hyvästi', { lang: 'sv' })[0]).toBe('hyvasti');
  });

  test('with nothing typed: the topic’s own, then what is used most, then the order of the service', () => {
    expect(ask('', { topic: 'toimeentulo' })[0]).toBe('toimeentulotuki-kela');
    expect(ask('', {}, { aukioloajat: 3, hyvasti: 5 }).slice(0, 3)).toEqual([
      'hyvasti',
      'aukioloajat',
      'tervehdys',
    ]);
  });

  test('what is said in a chat alone is not offered in a message', () => {
    expect(ask('', { channel: 'MESSAGE' })).not.toContain('odota-hetki');
    expect(ask('', { channel: 'CHAT' })).not.toContain('tervehdys-viesti');
  });
});
