/** A random UUID (version 4) from the platform's own generator: browsers, Electron and Node have the same one. */
export const createId = (): string => crypto.randomUUID();
