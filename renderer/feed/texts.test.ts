import { expect, test } from 'vitest';
import county from '../../config/lansi-uusimaa.json' with { type: 'json' };
import { defaultSettings } from '../../shared/desktop/settings.ts';
import { serviceConfig } from '../../shared/domain/config/config.ts';
import type { Desk } from './desk.ts';
import { createTestWorld, minuteOf, testId } from './testWorld.ts';
import { countUse, filledText, reasonUnfilled, textsFor } from './texts.ts';

const config = serviceConfig.parse(county);
const world = createTestWorld();
world.open(testId(1), minuteOf(0));
const contact = world.contact(testId(1));
const person = {
  name: 'Outi Demo-Yrjölä',
  title: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Counsellor' },
};

function createDesk() {
  let settings = { ...defaultSettings };
  return {
    feed: { store: { getState: () => ({ service: { config, person } }) } },
    settings: {
      store: { getState: () => settings },
      change: (part: Partial<typeof settings>) => {
        settings = { ...settings, ...part };
      },
    },
  } as unknown as Desk;
}

test('a text is written in the contact’s language, not in the screen’s', () => {
  const desk = createDesk();
  const [greeting] = config.cannedTexts;
  expect(greeting && filledText(desk, { ...contact, lang: 'sv' }, greeting)).toMatch(
    /^Hej! Jag heter Outi Demo-Yrjölä, socialhandledare\./,
  );
});

test('what is used more is offered earlier', () => {
  const desk = createDesk();
  const plain = { ...contact, topic: 'en_tieda' };
  const goodbye = config.cannedTexts.find(({ id }) => id === 'hyvasti');
  expect(textsFor(desk, plain, '')[0]?.id).toBe('tervehdys');
  if (goodbye) countUse(desk, goodbye);
  expect(textsFor(desk, plain, '')[0]?.id).toBe('hyvasti');
});

test('what is left to be filled in is named when it stops a sending', () => {
  expect(reasonUnfilled('Soita [puhelinnumero?].')).toEqual({
    id: 'reason.unfilled',
    values: { mark: '[puhelinnumero?]' },
  });
  expect(reasonUnfilled('Soita 112.')).toBeNull();
});
