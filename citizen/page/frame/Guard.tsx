import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { FailureView } from './FailureView.tsx';

/** Shows what to do instead of nothing, should a view break. */
export function Guard({ children }: { children: ComponentChildren }) {
  const [failure] = useErrorBoundary();
  return failure ? <FailureView /> : children;
}
