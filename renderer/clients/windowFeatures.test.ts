import { expect, test } from 'vitest';
import { featuresOf, keptStandings } from './windowFeatures.ts';

const laptop = { width: 1366, height: 768 };

test('a first window has a size of its kind that fits the screen, and the browser places it', () => {
  expect(featuresOf('side', {}, laptop)).toBe('popup,width=480,height=688');
  expect(featuresOf('conversation', {}, { width: 1920, height: 1080 })).toBe('popup,width=760,height=860');
});

test('one opens where the last of its kind stood, another screen included, never larger than a screen', () => {
  const side = { x: -1200, y: 40, width: 5_000, height: 20 };
  expect(featuresOf('side', { side }, laptop)).toBe('popup,left=-1200,top=40,width=1366,height=320');
});

test('what was kept badly is as good as nothing', () => {
  expect(keptStandings.parse({ side: { x: 'left' } })).toEqual({});
  expect(keptStandings.parse(null)).toEqual({});
});
