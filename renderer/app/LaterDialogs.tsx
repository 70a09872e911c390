import type { Inbox } from '../features/inbox/inboxStore.ts';
import { useDesk, useFeed, usePlace } from '../feed/useDesk.ts';
import { later, type WaitingProps } from './later.tsx';
import { Opening } from './Opening.tsx';

/** All dialogs come together, soon after the list stands: nobody waits for them at the start of the day. */
const dialogs = later(() => import('./Dialogs.tsx').then(({ Dialogs }) => Dialogs));
const toolkit = later(() =>
  import('../features/toolkit/ToolkitDialog.tsx').then(({ ToolkitDialog }) => ToolkitDialog),
);
export const fetchDialogs = (): Promise<unknown> => Promise.all([dialogs.fetch(), toolkit.fetch()]);

/** The dialog that is open in a window, if one is. */
export function LaterDialogs({ inbox }: { inbox: Inbox }) {
  const isOpen = usePlace((place) => place.dialog !== null);
  return isOpen ? <dialogs.Part inbox={inbox} waiting={WaitingDialog} /> : null;
}

function WaitingDialog(props: WaitingProps) {
  const { place } = useDesk();
  return <Opening {...props} onClose={() => place.setState({ dialog: null })} />;
}

/** The toolkit above everything else of a window, a dialog that is being filled in too. */
export function ToolkitAbove() {
  const isOpen = usePlace((place) => place.isToolkitOpen);
  const service = useFeed((state) => state.service);
  return isOpen && service ? <toolkit.Part service={service} waiting={WaitingToolkit} /> : null;
}

function WaitingToolkit(props: WaitingProps) {
  const { place } = useDesk();
  return <Opening {...props} onClose={() => place.setState({ isToolkitOpen: false })} />;
}
