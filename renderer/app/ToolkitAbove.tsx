import { lazy, Suspense } from 'react';
import { useFeed, usePlace } from '../feed/useDesk.ts';

/** Fetched when it is first asked for: nobody waits for it at the start of the day. */
const ToolkitDialog = lazy(() =>
  import('../features/toolkit/ToolkitDialog.tsx').then((module) => ({ default: module.ToolkitDialog })),
);

/** The toolkit above everything else of a window, a dialog that is being filled in too. */
export function ToolkitAbove() {
  const isOpen = usePlace((place) => place.isToolkitOpen);
  const service = useFeed((state) => state.service);
  if (!isOpen || !service) return null;
  return (
    <Suspense fallback={null}>
      <ToolkitDialog service={service} />
    </Suspense>
  );
}
