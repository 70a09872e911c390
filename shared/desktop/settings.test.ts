import { expect, test } from 'vitest';
import { defaultSettings, readSettings, settings } from './settings.ts';

test('an older file keeps what it says, and has the rest by default', () => {
  expect(readSettings({ language: 'sv', theme: 'dark' })).toEqual({
    ...defaultSettings,
    language: 'sv',
    theme: 'dark',
  });
});

test('one field that cannot be read costs none of the others', () => {
  const kept = { ...defaultSettings, language: 'en', textSize: 'huge', keys: { 'contact.claim': ['O'] } };
  expect(readSettings(kept)).toEqual({
    ...defaultSettings,
    language: 'en',
    keys: { 'contact.claim': ['O'] },
  });
});

test.each([null, undefined, 'text', 7, []])('%s is no settings', (kept) => {
  expect(readSettings(kept)).toEqual(defaultSettings);
});

test('named views are kept; one that cannot be read takes nothing else with it', () => {
  const view = {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Ruotsiksi',
    view: 'myQueues',
    sort: 'arrival',
    filter: { channels: ['CHAT'], queues: [], languages: ['sv'], urgency: ['urgent'] },
  };
  const kept = settings.parse({ theme: 'dark', inboxViews: [view, { ...view, view: 'tomorrow' }] });
  expect(kept).toEqual({ ...defaultSettings, theme: 'dark', inboxViews: [view] });
  expect(settings.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
