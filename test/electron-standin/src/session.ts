import { Emitter, guard } from './guard.ts';
import { needReady, runtime } from './runtime.ts';
import { privilegedSchemes } from './schemes.ts';

type RequestHandler = (
  contents: object,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type CheckHandler = (contents: object | null, permission: string, origin: string, details: object) => boolean;
type SchemeHandler = (request: Request) => Response | Promise<Response>;
type CustomScheme = { scheme: string; privileges?: Record<string, boolean> };

export const schemeHandlers = new Map<string, SchemeHandler>();

export const protocol = guard('protocol', {
  registerSchemesAsPrivileged(list: CustomScheme[]) {
    if (runtime.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges = {} } of list) {
      const lacking = ['standard', 'secure', 'supportFetchAPI'].filter((name) => !privileges[name]);
      if (lacking.length) {
        throw new Error(
          `stand-in: scheme '${scheme}' is served as https, so it must have ${lacking.join(', ')}`,
        );
      }
      privilegedSchemes.add(scheme);
    }
  },
  handle(scheme: string, handler: SchemeHandler) {
    needReady('protocol.handle: Session can only be received when app is ready');
    if (!privilegedSchemes.has(scheme)) throw new Error(`stand-in: register '${scheme}' as privileged first`);
    if (schemeHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    schemeHandlers.set(scheme, handler);
  },
});

class Session extends Emitter {
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }

  /** Electron grants what no handler refuses. */
  async _allows(contents: object, permission: string, url: string, origin: string): Promise<boolean> {
    const details = { requestingUrl: url, isMainFrame: true };
    if (this.#check && !this.#check(contents, permission, origin, details)) return false;
    const handler = this.#request;
    return handler ? new Promise((answer) => handler(contents, permission, answer, details)) : true;
  }
}

const defaultSession = new Session();

export const session = guard('session', {
  get defaultSession() {
    needReady('Session can only be received when app is ready');
    return defaultSession;
  },
});
