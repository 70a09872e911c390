import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { MOST_WINDOWS, windowName } from '../../shared/desktop/windows.ts';
import type { Placement } from './placement.ts';

const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
vi.mock('electron', () => ({
  nativeTheme: { shouldUseDarkColors: true },
  nativeImage: { createEmpty: () => ({ addRepresentation: () => undefined }) },
  screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
}));
vi.mock('../platform/icons.ts', () => ({ windowIcon: () => 'icon' }));
const { createOwnWindows } = await import('./ownWindows.ts');

const url = 'app://luotsi/window.html';
const side = windowName('side', 'abc');
const store = (value: Placement | null = null) => ({ read: () => value, write: vi.fn() });

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  isGone = false;
  hide = vi.fn();
  showInactive = vi.fn();
  maximize = vi.fn();
  isMaximized = () => false;
  isDestroyed = () => this.isGone;
  getNormalBounds = () => ({ x: 1, y: 2, width: 500, height: 600 });
  destroy = () => {
    this.isGone = true;
    this.emit('closed');
  };
}

function start(kept = { conversation: store(), side: store() }) {
  const own = createOwnWindows({ isPackaged: true, kept });
  const desk = new FakeWindow();
  own.serve(desk as unknown as Electron.BrowserWindow);
  const contents = desk.webContents as unknown as Electron.WebContents;
  return {
    own,
    desk,
    kept,
    allow: (frameName: string, address = url, asker = contents) =>
      own.allow(asker, { url: address, frameName }),
    open(frameName: string) {
      const window = new FakeWindow();
      desk.webContents.emit('did-create-window', window, { url, frameName });
      return window;
    },
  };
}

test('the workstation opens its own page by its own names, with nothing but safe preferences and no bridge', () => {
  const options = start().allow(side);
  expect(options).toMatchObject({ width: 480, height: 728, backgroundColor: '#16191d' });
  expect(options?.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, devTools: false });
  expect(options?.webPreferences).not.toHaveProperty('preload');
});

test('nobody else does, nothing else is opened, and not without end', () => {
  const { allow, open } = start();
  const stranger = new EventEmitter() as unknown as Electron.WebContents;
  expect(allow(side, url, stranger)).toBeNull();
  for (const name of ['', 'side', 'luotsi-inbox-1', `${side} x`]) expect(allow(name)).toBeNull();
  for (const address of ['app://luotsi/', `${url}?x`, 'about:blank', 'https://luotsi/window.html'])
    expect(allow(side, address)).toBeNull();
  for (let count = 0; count < MOST_WINDOWS; count += 1) open(windowName('side', String(count)));
  expect(allow(side)).toBeNull();
});

test('one stands where the last of its kind stood, on a display that is there; where it stands is kept', () => {
  const far = { x: 5_000, y: 5_000, width: 700, height: 400, isMaximized: true };
  const near = { x: 100, y: 50, width: 700, height: 400, isMaximized: false };
  const { allow, open, kept } = start({ conversation: store(near), side: store(far) });
  expect(allow(windowName('conversation', '1'))).toMatchObject({ x: 100, y: 50, width: 700, height: 400 });
  expect(allow(side)).toMatchObject({ x: 443, y: 0, width: 480, height: 728 });
  const window = open(side);
  expect(window.maximize).toHaveBeenCalledOnce();
  window.emit('close');
  expect(kept.side.write).toHaveBeenCalledWith({ x: 1, y: 2, width: 500, height: 600, isMaximized: false });
});

test('they hide and show with the workstation, and go when its page falls or it closes', () => {
  const { desk, open } = start();
  const [one, other] = [open(side), open(windowName('conversation', '1'))];
  desk.emit('hide');
  desk.emit('show');
  for (const each of [one, other]) {
    expect(each.hide).toHaveBeenCalledOnce();
    expect(each.showInactive).toHaveBeenCalledOnce();
  }
  desk.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect([one.isGone, other.isGone]).toEqual([true, true]);
  const stranger = open('something else');
  expect(stranger.isGone).toBe(true);
});
