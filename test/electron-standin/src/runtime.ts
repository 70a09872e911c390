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
  readonly webContents: {
    readonly id: number;
    readonly _page: { readonly targetId: string };
    readonly _opened: Promise<void>;
    _applyTheme(): Promise<void>;
  };
  close(): void;
  blur(): void;
};

/** What the parts of one stand-in process share. */
export const runtime = {
  isReady: false,
  isQuitting: false,
  appPath: '',
  packageFile: {} as PackageFile,
  windows: new Map<number, AnyWindow>(),
  focused: null as AnyWindow | null,
  chromium: null as Cdp | null,
};

export function needReady(message: string): void {
  if (!runtime.isReady) throw new Error(message);
}

export function chromium(): Cdp {
  if (!runtime.chromium) throw new Error('stand-in: Chromium is not running yet');
  return runtime.chromium;
}
