import { windowPage } from '../../shared/desktop/windows.ts';

export type OwnView = Window & typeof globalThis;

type Followed = {
  /** Its page stands, and looks as ours: `root` may be filled. */
  readonly onReady: (root: HTMLElement) => void;
  /** Its page is leaving: loaded anew, or closed. */
  readonly onLeft: () => void;
  readonly onGone: () => void;
};

/** How often, in milliseconds, a window is looked at whose page is on its way. */
const LOOK_AGAIN = 20;

/** How long, in milliseconds, a window waits for its style sheets, which this page has already. */
const STYLED_WITHIN = 1_000;

/** Opens the empty page in a window of its own; null where the browser does not allow it. Only from a press. */
export function openOwnWindow(name: string, features: string): OwnView | null {
  const opened = window.open(new URL(windowPage, location.href).href, name, features);
  return opened && !opened.closed ? (opened as OwnView) : null;
}

/** Follows a window through loading, being loaded anew and closing. The function it returns stops following. */
export function followWindow(view: OwnView, { onReady, onLeft, onGone }: Followed): () => void {
  const known = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let undress = () => {};

  const lookAgain = () => {
    timer = setTimeout(look, LOOK_AGAIN);
  };
  function look() {
    if (view.closed) return onGone();
    const root = rootOf(view);
    if (!root || known.has(root.ownerDocument)) return lookAgain();
    known.add(root.ownerDocument);
    void adopt(root);
  }
  async function adopt(root: HTMLElement) {
    view.addEventListener('pagehide', leave, { once: true });
    // It began with a copy of what this page keeps; only this page keeps it.
    view.sessionStorage.clear();
    const dressed = dress(root.ownerDocument);
    undress = dressed.stop;
    // Unstyled for a moment is better than not at all.
    await Promise.race([dressed.isDone, new Promise((late) => setTimeout(late, STYLED_WITHIN))]);
    if (!view.closed && root.ownerDocument.defaultView) onReady(root);
  }
  function leave() {
    undress();
    onLeft();
    lookAgain();
  }
  look();
  return () => {
    clearTimeout(timer);
    undress();
  };
}

/** Where the page of a window is filled; null while it is on its way, or where it is no page of ours. */
function rootOf(view: Window): HTMLElement | null {
  try {
    return view.document.readyState === 'loading' ? null : view.document.getElementById('window');
  } catch {
    return null;
  }
}

/** Gives a page the looks of this one, and keeps them in step: style sheets, language, colours, measures. */
function dress(target: Document): { readonly isDone: Promise<unknown>; stop(): void } {
  const copied = new Map<Element, Element>();
  const copySheets = () => {
    const loads: Promise<unknown>[] = [];
    const sheets = document.head.querySelectorAll<HTMLElement>('link[rel=stylesheet], style');
    for (const sheet of sheets) {
      if (copied.has(sheet)) continue;
      const copy = target.importNode(sheet, true);
      if ('href' in sheet && 'href' in copy) {
        copy.href = sheet.href;
        loads.push(new Promise((done) => ['load', 'error'].map((name) => copy.addEventListener(name, done))));
      }
      copied.set(sheet, copy);
      target.head.append(copy);
    }
    return Promise.all(loads);
  };
  const copyRoot = () => {
    const { lang, dataset, style } = document.documentElement;
    const root = target.documentElement;
    root.lang = lang;
    for (const [name, value] of Object.entries(dataset)) root.dataset[name] = value;
    root.style.setProperty('--text-size', style.getPropertyValue('--text-size'));
  };
  const roots = new MutationObserver(copyRoot);
  const heads = new MutationObserver(() => void copySheets());
  copyRoot();
  const isDone = copySheets();
  roots.observe(document.documentElement, { attributes: true });
  heads.observe(document.head, { childList: true });
  return {
    isDone,
    stop() {
      roots.disconnect();
      heads.disconnect();
    },
  };
}
