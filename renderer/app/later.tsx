import { type ComponentType, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type WaitingProps = {
  /** It could not be fetched; `onRetry` tries once more. */
  readonly isFailed: boolean;
  readonly onRetry: () => void;
};

/**
 * A part of the screen that is not sent with the first of it: fetched in a quiet moment (`fetch`), and at the latest
 * when it is shown. Once here it is drawn at once, so that no key finds it missing.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  type State = { readonly part: ComponentType<P> | null; readonly isFailed: boolean };
  const store = createStore<State>()(() => ({ part: null, isFailed: false }));
  let coming: Promise<void> | null = null;

  const fetch = (): Promise<void> => {
    coming ??= load().then(
      (part) => store.setState({ part, isFailed: false }),
      () => {
        coming = null;
        store.setState({ isFailed: true });
      },
    );
    return coming;
  };

  function Part({ waiting: Waiting, ...props }: P & { waiting: ComponentType<WaitingProps> }) {
    const { part: Found, isFailed } = useStore(store);
    useEffect(() => void fetch(), []);
    const retry = () => {
      store.setState({ isFailed: false });
      void fetch();
    };
    return Found ? <Found {...(props as unknown as P)} /> : <Waiting isFailed={isFailed} onRetry={retry} />;
  }
  return { Part, fetch };
}
