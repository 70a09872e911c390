import { expect, test, vi } from 'vitest';

const openExternal = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ shell: { openExternal } }));

const { dialledAddress, guardContents, outwardAddress } = await import('./navigation.ts');

test.each([
  ['https://www.kela.fi/toimeentulotuki', 200, 'https://www.kela.fi/toimeentulotuki'],
  ['https://www.kela.fi/', 1_001, null],
  ['https://kela.fi@evil.example/', 0, null],
  ['http://www.kela.fi/', 0, null],
  ['file:///etc/passwd', 0, null],
  ['javascript:alert(1)', 0, null],
  ['ms-msdt:/id', 0, null],
  ['smb://host/share', 0, null],
  ['nonsense', 0, null],
])('%s, %i ms after a press, goes out as %s', (address, ms, outward) => {
  expect(outwardAddress(address, ms)).toBe(outward);
});

test.each([
  ['tel:+358401234567', 200, 'tel:+358401234567'],
  ['tel:0401234567', 1_000, 'tel:0401234567'],
  ['tel:0401234567', 1_001, null],
  ['tel:*21*0401234567%23', 0, null],
  ['tel:0401234567;phone-context=evil', 0, null],
  ['tel:', 0, null],
  ['callto:0401234567', 0, null],
  ['https://tel:0401234567/', 0, null],
])('%s, %i ms after a press, is dialled as %s', (address, ms, dialled) => {
  expect(dialledAddress(address, ms)).toBe(dialled);
});

type Listener = (...args: unknown[]) => void;

const noWindow = () => null;

function guarded(allow: Parameters<typeof guardContents>[2] = noWindow) {
  const listeners = new Map<string, Listener>();
  let open: (details: { url: string }) => { action: string } = () => ({ action: 'unset' });
  let time = 0;
  const contents = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler;
    },
  };
  guardContents(contents as unknown as Electron.WebContents, () => time, allow);
  return {
    press: (type = 'mouseUp') => listeners.get('input-event')?.({}, { type }),
    wait: (ms: number) => {
      time += ms;
    },
    open: (url: string) => open({ url }),
    isStopped(name: string, url = '') {
      const preventDefault = vi.fn();
      listeners.get(name)?.({ url, preventDefault });
      return preventDefault.mock.calls.length === 1;
    },
  };
}

test('the page stays ours: navigation, redirects and frames elsewhere are stopped, webviews always', () => {
  const page = guarded();
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    expect(page.isStopped(name, 'https://example.com/')).toBe(true);
    expect(page.isStopped(name, 'app://luotsi.example/')).toBe(true);
    expect(page.isStopped(name, 'app://luotsi/')).toBe(false);
  }
  expect(page.isStopped('will-attach-webview')).toBe(true);
});

test('one press opens one https link in the browser; a script opens none', () => {
  const page = guarded();
  expect(page.open('https://a.example/')).toEqual({ action: 'deny' });
  expect(openExternal).not.toHaveBeenCalled();
  page.press('mouseMove');
  page.open('https://b.example/');
  expect(openExternal).not.toHaveBeenCalled();
  page.press();
  page.wait(300);
  expect(page.open('https://c.example/')).toEqual({ action: 'deny' });
  page.open('https://d.example/');
  expect(openExternal.mock.calls).toEqual([['https://c.example/']]);
});

test('one press makes one call, which leaves the page where it is; a script calls nobody', () => {
  openExternal.mockClear();
  const page = guarded();
  expect(page.isStopped('will-navigate', 'tel:0401234567')).toBe(true);
  expect(openExternal).not.toHaveBeenCalled();
  page.press('keyDown');
  expect(page.isStopped('will-frame-navigate', 'tel:0401234567')).toBe(true);
  expect(page.isStopped('will-navigate', 'tel:0401234567')).toBe(true);
  expect(openExternal.mock.calls).toEqual([['tel:0401234567']]);
});

test('a window of our own is opened as it is to be, and uses up no press; every other goes the usual way', () => {
  openExternal.mockClear();
  const options = { width: 480 };
  const page = guarded((_asker, { url }) => (url === 'app://luotsi/window.html' ? options : null));
  page.press();
  expect(page.open('app://luotsi/window.html')).toEqual({
    action: 'allow',
    overrideBrowserWindowOptions: options,
  });
  expect(page.open('app://luotsi/')).toEqual({ action: 'deny' });
  page.press();
  expect(page.open('https://a.example/')).toEqual({ action: 'deny' });
  expect(openExternal.mock.calls).toEqual([['https://a.example/']]);
});
