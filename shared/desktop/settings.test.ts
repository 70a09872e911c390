import { expect, test } from 'vitest';
import { defaultSettings, settings } from './settings.ts';

test('a file from before a setting was made reads well', () => {
  expect(settings.parse({ language: 'sv' })).toEqual({ ...defaultSettings, language: 'sv' });
});

test('a setting out of its range is refused', () => {
  expect(settings.safeParse({ theme: 'blue' }).success).toBe(false);
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
