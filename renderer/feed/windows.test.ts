import { expect, test, vi } from 'vitest';
import type { followWindow, OwnView } from '../clients/ownWindow.ts';
import { createForms } from './forms.ts';
import { createPlace } from './place.ts';
import { createWindows, type KeptWindow } from './windows.ts';

type Followed = Parameters<typeof followWindow>[1];
type FakeView = OwnView & { hasFocus: boolean; come(): void };

function createView(): FakeView {
  let onFocus = () => {};
  const view = {
    closed: false,
    hasFocus: false,
    document: { hasFocus: () => view.hasFocus },
    focus: vi.fn(),
    close() {
      view.closed = true;
    },
    addEventListener: (_name: string, listener: () => void) => {
      onFocus = listener;
    },
    come: () => onFocus(),
  };
  return view as unknown as FakeView;
}

const a: KeptWindow = { kind: 'conversation', contactId: 'a', side: 'client' };
const b: KeptWindow = { kind: 'side', contactId: 'b', side: 'consultation' };

function start({ isBlocked = false, kept = null as unknown } = {}) {
  const vault = { read: async () => kept as Record<string, unknown> | null, write: async () => undefined };
  const forms = createForms(vault);
  const place = createPlace({ contactId: 'a', mode: 'note' });
  const views: FakeView[] = [];
  const followed: Followed[] = [];
  const call = vi.fn(async () => ({}));
  const host = {
    call,
    openWindow: () => {
      if (isBlocked) return null;
      const view = createView();
      views.push(view);
      return view;
    },
    keepStanding: () => undefined,
  } as unknown as Parameters<typeof createWindows>[0]['host'];
  const windows = createWindows({
    host,
    forms,
    place,
    isMine: (id) => id === 'a',
    follow: (_view, parts) => {
      followed.push(parts);
      return () => undefined;
    },
  });
  return { windows, place, forms, views, followed, call };
}
const root = {} as HTMLElement;

test('a window has a place of its own, begun where the workstation stood', () => {
  const { windows, place, views } = start();
  expect(windows.open(a)).toBe('open');
  const own = windows.of('conversation', 'a');
  expect(own?.place.getState()).toMatchObject({
    view: views[0],
    contactId: 'a',
    mode: 'note',
    focusRequest: { target: 'composer' },
  });
  own?.place.setState({ mode: 'reply', dialog: 'close' });
  expect(place.getState()).toMatchObject({ mode: 'note', dialog: null });
  expect(windows.open(a)).toBe('open');
  expect(views).toHaveLength(1);
  expect(views[0]?.focus).toHaveBeenCalledOnce();
});

test('where the browser allows none, nothing has changed; and there are never too many', () => {
  const blocked = start({ isBlocked: true });
  expect(blocked.windows.open(a)).toBe('blocked');
  expect(blocked.windows.contactIds()).toEqual([]);
  const { windows } = start();
  const outcomes = Array.from({ length: 9 }, (_, n) => windows.open({ ...a, contactId: String(n) }));
  expect(outcomes.filter((each) => each === 'open')).toHaveLength(8);
  expect(outcomes.at(-1)).toBe('tooMany');
});

test('what is before the eyes is the contact of the window that the person is in', () => {
  const { windows, followed, views } = start();
  windows.open(b);
  followed[0]?.onReady(root);
  expect(windows.contactHere()).toBe('b');
  windows.comeHome();
  expect(windows.contactHere()).toBe('a');
  views[0]?.come();
  expect(windows.contactHere()).toBe('b');
});

test('a window that is closed leaves the workstation where it stood, with the keyboard', () => {
  const { windows, place, followed, call } = start();
  windows.open(a);
  followed[0]?.onReady(root);
  windows.of('conversation', 'a')?.place.setState({ mode: 'reply' });
  followed[0]?.onLeft();
  expect(windows.of('conversation', 'a')?.root).toBeNull();
  followed[0]?.onGone();
  expect(windows.of('conversation', 'a')).toBeUndefined();
  expect(place.getState()).toMatchObject({ mode: 'reply', focusRequest: { target: 'composer' } });
  expect(call).toHaveBeenCalledWith('window.focus', {});
});

test('brought back, a side pane stands open on the workstation', () => {
  const { windows, place, views } = start();
  windows.open(b);
  const own = windows.of('side', 'b');
  own?.place.setState({ side: 'history' });
  if (own) windows.bringBack(own);
  expect(views[0]?.closed).toBe(true);
  expect(place.getState()).toMatchObject({
    contactId: 'b',
    side: 'history',
    isSideOpen: true,
    focusRequest: { target: 'side' },
  });
});

test('what stood open is known after a reload, and forgotten by signing out', async () => {
  const first = start();
  first.windows.open(a);
  first.windows.open(b);
  first.windows.of('side', 'b')?.place.setState({ side: 'history' });
  first.windows.stop();
  expect(first.views.map(({ closed }) => closed)).toEqual([true, true]);

  const again = start({ kept: first.forms.store.getState().byKey });
  await again.forms.restore();
  again.windows.restore();
  expect(again.windows.store.getState().left).toEqual([a, { ...b, side: 'history' }]);
  again.windows.open(a);
  expect(again.windows.store.getState().left).toEqual([{ ...b, side: 'history' }]);
  again.windows.drop(b);
  again.windows.forget();
  expect(again.forms.store.getState().byKey).toEqual({});
});
