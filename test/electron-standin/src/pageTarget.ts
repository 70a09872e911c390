import { randomUUID } from 'node:crypto';
import { type EventEmitter, once } from 'node:events';
import type { CdpEvents, Send } from './cdp.ts';
import { bindingName, type FromPage, isolatedWorld, receiverName, type ToPage } from './page/messages.ts';
import { pageWorldScript, preloadWorldScript } from './pageScripts.ts';
import { chromium } from './runtime.ts';

/** `adopted` is the target of a window that a page has opened. */
export type PageOptions = { preload: string; width: number; height: number; adopted?: string | undefined };

/** One page of Chromium: its target, the frame at its top, and the line between the preload's world and this process. */
export class PageTarget {
  targetId = '';
  frameId = '';
  /**
   * When what a page has opened may be told where to go. Playwright holds it at its start; what window.open was told to
   * load comes only when it lets go, and would sweep away whatever was loaded before.
   */
  begun: Promise<void> = Promise.resolve();
  send: Send = () => Promise.reject(new Error('stand-in: the page is not there yet'));
  #context: number | null = null;
  readonly #onMessage: (message: FromPage, reply: (message: ToPage) => void) => void;

  constructor(onMessage: (message: FromPage, reply: (message: ToPage) => void) => void) {
    this.#onMessage = onMessage;
  }

  async open(
    { preload, width, height, adopted }: PageOptions,
    listen: (events: EventEmitter<CdpEvents>) => void,
  ): Promise<void> {
    const browser = chromium();
    if (adopted) this.targetId = adopted;
    else
      ({ targetId: this.targetId } = await browser.send('Target.createTarget', {
        url: 'about:blank',
        newWindow: true,
        width,
        height,
      }));
    const { send, events } = await browser.attach(this.targetId);
    this.send = send;
    this.frameId = (await send('Page.getFrameTree')).frameTree.frame.id;
    this.#followContext(events);
    listen(events);
    // Chromium takes the debugger over into the new process, but stands still at nothing there until it is enabled anew.
    events.on('Inspector.targetReloadedAfterCrash', () => {
      send('Debugger.disable').catch(() => {});
      send('Debugger.enable').catch(() => {});
    });
    const firstPage = adopted ? once(events, 'Page.frameNavigated') : null;
    const secret = randomUUID();
    await Promise.all([
      send('Page.enable'),
      send('Runtime.enable'),
      send('Inspector.enable'),
      send('Debugger.enable'),
      send('Runtime.addBinding', { name: bindingName, executionContextName: isolatedWorld }),
      // The page's end of the bridge must stand before the preload speaks to it.
      send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(secret) }),
      send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadWorldScript(secret, preload),
        worldName: isolatedWorld,
      }),
      send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] }),
    ]);
    if (firstPage) this.begun = this.#begin(firstPage);
  }

  /** Only the document that stands before any page has no address. */
  async #begin(firstPage: Promise<unknown>): Promise<void> {
    const { frameTree } = await this.send('Page.getFrameTree');
    if (!frameTree.frame.url) await firstPage;
  }

  tell(message: ToPage, context = this.#context): void {
    if (context === null) return;
    this.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (text) { ${receiverName}(text) }`,
      executionContextId: context,
      arguments: [{ value: JSON.stringify(message) }],
    }).catch(() => {}); // the document is gone, and nobody is left to hear
  }

  #followContext(events: EventEmitter<CdpEvents>): void {
    events.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId?: string };
      if (context.name === isolatedWorld && frameId === this.frameId) this.#context = context.id;
    });
    events.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#context === executionContextId) this.#context = null;
    });
    events.on('Runtime.executionContextsCleared', () => {
      this.#context = null;
    });
    events.on('Runtime.bindingCalled', ({ name, payload, executionContextId: context }) => {
      if (name !== bindingName || context !== this.#context) return;
      this.#onMessage(JSON.parse(payload), (message) => this.tell(message, context));
    });
  }
}
