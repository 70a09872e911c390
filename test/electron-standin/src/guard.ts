import { EventEmitter } from 'node:events';

// What libraries, inspectors and Playwright's loader look for on any object, and what other platforms only have.
const quiet = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'default',
  '__esModule',
  'length',
  'domain',
  'dock',
]);

const isAsked = (target: object, key: string | symbol): key is string =>
  typeof key === 'string' && !(key in target) && !key.startsWith('_') && !quiet.has(key);

/** An API that the stand-in lacks must fail loudly, never be `undefined`. */
export function guard<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (isAsked(object, key)) throw new Error(`stand-in: electron ${name}.${key} is not implemented`);
      return Reflect.get(object, key, receiver);
    },
  });
}

/** Base of Electron's emitting classes. `ask` emits an event that listeners may prevent; true means go on. */
export class Emitter extends EventEmitter {
  ask(name: string, details: object = {}, ...rest: unknown[]): boolean {
    const event = {
      ...details,
      defaultPrevented: false,
      preventDefault() {
        this.defaultPrevented = true;
      },
    };
    this.emit(name, event, ...rest);
    return !event.defaultPrevented;
  }
}

// The trap sits at the far end of the prototype chain, so that `this` stays the instance and #private fields work.
Object.setPrototypeOf(
  Emitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(object, key, receiver) {
      if (isAsked(object, key)) {
        throw new Error(`stand-in: electron ${receiver.constructor.name}.${key} is not implemented`);
      }
      return Reflect.get(object, key, receiver);
    },
  }),
);
