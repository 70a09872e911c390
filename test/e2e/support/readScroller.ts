import type { Locator } from '@playwright/test';

/** As what each text stood on the page, and whether nothing but text stood there. */
export type Shown = { readonly roles: [text: string, roles: string[]][]; readonly isPlain: boolean };

/** Reads a desk's timeline from its end to its beginning, as a person scrolls. */
export const readUpwards = (scroller: Locator, first: string): Promise<Shown> =>
  scroller.evaluate(async (element, until) => {
    const list = element.querySelector('.timeline-items') as HTMLElement;
    const roles = new Map<string, Set<string>>();
    let isPlain = true;
    for (;;) {
      for (const node of list.querySelectorAll('.item-text')) {
        const text = node.textContent ?? '';
        roles.set(text, (roles.get(text) ?? new Set()).add(node.closest('li')?.className ?? ''));
        isPlain &&= node.children.length === 0;
      }
      if (roles.has(until)) return { roles: [...roles].map(([text, each]) => [text, [...each]]), isPlain };
      const changed = new Promise<void>((resolve) => {
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          resolve();
        }).observe(list, { childList: true });
      });
      element.scrollTop = 0;
      await changed;
    }
  }, first);

/** The texts of an element in every row of a virtual list, from its top to its end. */
export const readRows = (list: Locator, selector: string): Promise<string[]> =>
  list.evaluate(async (element, each) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isDrawn = () => {
      const view = element.getBoundingClientRect();
      const rows = [...element.querySelectorAll('[role=option]')].map((row) => row.getBoundingClientRect());
      const bottom = Math.min(view.bottom, view.top + element.scrollHeight - element.scrollTop);
      return rows.some(({ top }) => top <= view.top + 1) && rows.some((row) => row.bottom >= bottom - 1);
    };
    const found = new Set<string>();
    for (let top = -1; element.scrollTop > top; ) {
      while (!isDrawn()) await nextFrame();
      top = element.scrollTop;
      for (const node of element.querySelectorAll(each)) found.add(node.textContent ?? '');
      element.scrollTop += element.clientHeight - 100;
      await nextFrame();
    }
    return [...found];
  }, selector);
