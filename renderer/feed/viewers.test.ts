import { expect, test } from 'vitest';
import { changeViewers, dropViewers } from './viewers.ts';

const look = (id: string, personId: string, isViewing = true) => ({ id, personId, isViewing });

test('viewers come and go one by one; the same word twice changes nothing', () => {
  let viewers = changeViewers(new Map(), look('a', 'mikko'));
  viewers = changeViewers(viewers, look('a', 'linnea'));
  viewers = changeViewers(viewers, look('a', 'mikko'));
  expect(viewers).toEqual(new Map([['a', ['linnea', 'mikko']]]));
  viewers = changeViewers(viewers, look('a', 'linnea', false));
  expect(viewers.get('a')).toEqual(['mikko']);
  expect(changeViewers(viewers, look('a', 'mikko', false))).toEqual(new Map());
});

test('nobody looks at what is out of sight', () => {
  const viewers = changeViewers(changeViewers(new Map(), look('a', 'mikko')), look('b', 'mikko'));
  expect([...dropViewers(viewers, ['a', 'c']).keys()]).toEqual(['b']);
  expect(dropViewers(viewers, ['c'])).toBe(viewers);
});
