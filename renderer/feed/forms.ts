import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import type { Vault } from './vault.ts';

/** A form that is filled in about something: its name, what it holds, and how it looks before anybody touched it. */
export type Form<T extends object> = {
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly empty: T;
};

export const defineForm = <T extends object>(name: string, shape: z.ZodType<T>, empty: T): Form<T> => ({
  name,
  shape,
  empty,
});

export const keptForms = z.record(z.string(), z.unknown());
type Kept = z.infer<typeof keptForms>;

/** After this pause a form is kept; while it is being filled, at least as often as `AT_LEAST` (P7). */
const PAUSE = 300;
const AT_LEAST = 800;

/**
 * What is filled in and not yet sent, by form and by what it is about (a contact's id, or a name of one's own).
 * Nothing that happens elsewhere touches it; it outlives the dialog, the page and a crash.
 */
export function createForms(vault: Vault<Kept>) {
  const store = createStore<{ byKey: Kept }>()(() => ({ byKey: {} }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const keyOf = (form: Form<never>, about: string) => `${form.name}:${about}`;

  async function keep(): Promise<void> {
    clearTimeout(timer);
    since = null;
    const { byKey } = store.getState();
    await vault.write(Object.keys(byKey).length > 0 ? byKey : null);
  }
  function keepSoon() {
    since ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), Math.max(0, Math.min(PAUSE, since + AT_LEAST - Date.now())));
  }
  const ofKey = <T extends object>(form: Form<T>, kept: unknown): T => {
    if (kept === undefined) return form.empty;
    const parsed = form.shape.safeParse(kept);
    return parsed.success ? parsed.data : form.empty;
  };

  return {
    store,
    of: <T extends object>(form: Form<T>, about: string): T =>
      ofKey(form, store.getState().byKey[keyOf(form as Form<never>, about)]),
    change<T extends object>(form: Form<T>, about: string, part: Partial<T>) {
      const key = keyOf(form as Form<never>, about);
      store.setState(({ byKey }) => ({
        byKey: { ...byKey, [key]: { ...ofKey(form, byKey[key]), ...part } },
      }));
      keepSoon();
    },
    forget<T extends object>(form: Form<T>, about: string) {
      const { [keyOf(form as Form<never>, about)]: _done, ...rest } = store.getState().byKey;
      store.setState({ byKey: rest });
      keepSoon();
    },
    /** Forgets every form about something: its content is erased, and nothing of it stays on this PC either. */
    async drop(about: string) {
      const { byKey } = store.getState();
      const left = Object.entries(byKey).filter(([key]) => !key.endsWith(`:${about}`));
      if (left.length === Object.keys(byKey).length) return;
      store.setState({ byKey: Object.fromEntries(left) });
      await keep();
    },
    /** What this PC kept from before, at start; what has been filled in since stays. */
    async restore() {
      const kept = await vault.read();
      if (kept) store.setState(({ byKey }) => ({ byKey: { ...kept, ...byKey } }));
    },
    keep,
    stop: () => clearTimeout(timer),
  };
}
export type Forms = ReturnType<typeof createForms>;
