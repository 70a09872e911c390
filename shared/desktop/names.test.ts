import { expect, test } from 'vitest';
import { desktopCalls, desktopNotices } from './calls.ts';
import { isDesktopCall, isDesktopNotice } from './names.ts';

test('the bridge knows every name of the tables, and no other', () => {
  expect(Object.keys(desktopCalls).filter((name) => !isDesktopCall(name))).toEqual([]);
  expect(Object.keys(desktopNotices).filter((name) => !isDesktopNotice(name))).toEqual([]);
  for (const name of ['app.quit', 'toString', '__proto__', 'electron-store-get-data']) {
    expect([isDesktopCall(name), isDesktopNotice(name)]).toEqual([false, false]);
  }
});
