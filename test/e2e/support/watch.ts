import type { Page } from '@playwright/test';
import { hostileSigns } from '../../harness/hostile/signs.ts';

/** Elements that these pages never make once they have been read. */
const ALIEN =
  'script,iframe,frame,object,embed,base,meta,link,style,form[action],video,audio,img,math,foreignObject,portal,marquee';

/**
 * Notes every sign that a text came alive: its global was set, a stranger was asked, a dialog, window, frame,
 * navigation or download came, the page's policy was broken, an error was thrown, or an element or handler grew.
 */
export async function watch(page: Page, gatewayUrl: string): Promise<string[]> {
  const signs: string[] = [];
  const own = [gatewayUrl, gatewayUrl.replace('http', 'ws')];
  const isOwn = (url: string) => own.some((each) => url === each || url.startsWith(`${each}/`));
  const note = (what: string) => void signs.push(what);

  page.on('request', (request) => isOwn(request.url()) || note(`request: ${request.url()}`));
  page.on('websocket', (socket) => isOwn(socket.url()) || note(`socket: ${socket.url()}`));
  page.on('framenavigated', (frame) => isOwn(frame.url()) || note(`navigation: ${frame.url()}`));
  page.on('frameattached', () => note('frame'));
  page.on('popup', (popup) => note(`window: ${popup.url()}`));
  page.on('download', (download) => note(`download: ${download.url()}`));
  page.on('worker', (worker) => note(`worker: ${worker.url()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const isSignedOut = message.text().includes('status of 401');
    if (message.type() === 'error' && !isSignedOut) note(`console: ${message.text()}`);
  });

  await page.exposeFunction('tellOfHarm', note);
  await page.addInitScript(
    ({ global, alien }) => {
      const { tellOfHarm: tell } = window as unknown as { tellOfHarm: (what: string) => void };
      Object.defineProperty(window, global, { get: () => undefined, set: () => tell('a script ran') });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        tell(`policy: ${violatedDirective} ${blockedURI}`),
      );
      // What is fetched when it is first needed is announced by a link to our own built files.
      const isOwnCode = (element: Element) =>
        element instanceof HTMLLinkElement &&
        ['modulepreload', 'stylesheet'].includes(element.rel) &&
        new URL(element.href).origin === location.origin &&
        new URL(element.href).pathname.includes('/assets/');
      const look = (element: Element) => {
        if (element.matches(alien) && !isOwnCode(element))
          tell(`element: ${element.outerHTML.slice(0, 200)}`);
        for (const { name, value } of element.attributes)
          if (/^on|^srcdoc$/i.test(name) || /^\s*javascript:/i.test(value))
            tell(`attribute: ${name}=${value}`);
      };
      const lookInside = (element: Element) => {
        for (const each of [element, ...element.querySelectorAll('*')]) look(each);
      };
      const observer = new MutationObserver((changes) => {
        for (const { addedNodes, target } of changes) {
          if (target instanceof Element) look(target);
          for (const node of addedNodes) if (node instanceof Element) lookInside(node);
        }
      });
      // Until then the page itself is being read, with the elements that it came with.
      document.addEventListener('DOMContentLoaded', () => {
        lookInside(document.body);
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      });
    },
    { global: hostileSigns.global, alien: ALIEN },
  );
  return signs;
}
