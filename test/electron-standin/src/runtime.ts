import type { Cdp } from './cdp.ts';

export type PackageFile = {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
  type?: string;
};

/** What others than the window itself need of a window and its page. */
export type AnyWindow = {
  readonly webContents: { readonly _page: { readonly targetId: string }; _applyTheme(): void };
  close(): void;
};

/** What the parts of one stand-in process share. */
export const runtime = {
  isReady: false,
  isQuitting: false,
  packageFile: {} as PackageFile,
  windows: new Set<AnyWindow>(),
  chromium: null as Cdp | null,
};

export function needReady(message: string): void {
  if (!runtime.isReady) throw new Error(message);
}

export function chromium(): Cdp {
  if (!runtime.chromium) throw new Error('stand-in: Chromium is not running yet');
  return runtime.chromium;
}
