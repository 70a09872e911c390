// A small application that uses what Luotsi uses of Electron; the contract spec drives it on both runtimes.
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';

const page = `<!doctype html><meta charset="utf-8"><title>Sample</title><link rel="stylesheet" href="/style.css">
<h1>Sample</h1><a id="in" href="/again">in</a> <a id="away" href="https://example.com/">away</a>
<a id="blank" href="https://example.com/docs" target="_blank">docs</a>
<script>window.inlineRan = true</script><script src="/page.js"></script>`;
const files = {
  '/': ['text/html', page],
  '/again': ['text/html', page],
  '/style.css': [
    'text/css',
    'body { color: rgb(1, 2, 3) } @media (prefers-color-scheme: dark) { body { color: rgb(4, 5, 6) } }',
  ],
  '/page.js': [
    'text/javascript',
    'window.heard = []; window.stopHearing = window.sample.on((item) => window.heard.push(item));',
  ],
};

globalThis.log = [];
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: 'sample', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv) => globalThis.log.push(['second-instance', argv.at(-1)]));
  app.whenReady().then(start);
} else app.quit();

async function start() {
  protocol.handle('sample', (request) => {
    const [type, body] = files[new URL(request.url).pathname] ?? [];
    if (!type) return new Response('', { status: 404 });
    return new Response(body, {
      headers: { 'content-type': type, 'content-security-policy': "default-src 'self'" },
    });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, name, answer) =>
    answer(name === 'geolocation'),
  );
  session.defaultSession.setPermissionCheckHandler((_contents, name) => name === 'geolocation');
  ipcMain.handle('echo', (event, value) => ({
    value,
    from: event.senderFrame.url,
    isTop: event.senderFrame.parent === null,
  }));
  ipcMain.handle('fail', () => {
    throw new TypeError('no good');
  });
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') },
  });
  window.once('ready-to-show', () => window.show());
  const { webContents } = window;
  webContents.setWindowOpenHandler(({ url, frameName }) => {
    globalThis.log.push(['open', url]);
    if (frameName !== 'child') return { action: 'deny' };
    return { action: 'allow', overrideBrowserWindowOptions: { x: 50, y: 60, width: 400, height: 300 } };
  });
  webContents.on('did-create-window', (child, { frameName }) => {
    globalThis.log.push(['created', frameName, child.getNormalBounds()]);
    child.on('close', () => globalThis.log.push(['child', 'close']));
    child.on('closed', () => globalThis.log.push(['child', 'closed']));
  });
  webContents.on('will-navigate', (event) => {
    globalThis.log.push(['will-navigate', event.url]);
    if (!event.url.startsWith('sample://')) event.preventDefault();
  });
  webContents.on('input-event', (_event, input) => globalThis.log.push(['input', input.type]));
  await window.loadURL('sample://app/');
}
