import type { Protocol } from './cdp.ts';
import type { Emitter } from './guard.ts';
import type { PageTarget } from './pageTarget.ts';
import { fromWire } from './schemes.ts';
import { schemeHandlers } from './session.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Contents = Pick<Emitter, 'ask'> & {
  readonly _page: PageTarget;
  _isOwnLoad(url: string): boolean;
  _settlePermissions(wireUrl: string): Promise<void>;
};

/** Every request of a page passes here: navigation is asked about, custom schemes are answered, the rest goes on. */
export async function answerRequest(contents: Contents, paused: Paused): Promise<void> {
  const { requestId, request } = paused;
  const { send, frameId } = contents._page;
  const url = fromWire(request.url);
  const isDocument = paused.resourceType === 'Document';
  const isMainFrame = isDocument && paused.frameId === frameId;
  if (isDocument && !mayLoad(contents, url, isMainFrame, paused.redirectedRequestId !== undefined)) {
    await send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  if (isMainFrame) await contents._settlePermissions(request.url);
  const handler = schemeHandlers.get(url.split(':')[0] ?? '');
  if (!handler) {
    await send('Fetch.continueRequest', { requestId });
    return;
  }
  // Chrome asks for the icon by itself; Electron does not.
  if (url.endsWith('/favicon.ico') && paused.resourceType === 'Other') {
    await send('Fetch.fulfillRequest', { requestId, responseCode: 404 });
    return;
  }
  try {
    const { method, headers, postData: body } = request;
    const response = await handler(
      new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }),
    );
    await send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  } catch (error) {
    console.error(`stand-in: protocol handler for ${url}:`, error);
    await send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  }
}

function mayLoad(contents: Contents, url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
  if (isMainFrame && contents._isOwnLoad(url)) return true;
  const details = { url, isMainFrame, isSameDocument: false };
  if (isRedirect) return contents.ask('will-redirect', details, url);
  if (!contents.ask('will-frame-navigate', details)) return false;
  return !isMainFrame || contents.ask('will-navigate', details, url);
}
