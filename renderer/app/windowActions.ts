import { MOST_WINDOWS, type WindowKind } from '../../shared/desktop/windows.ts';
import type { Action } from '../feed/actions.ts';
import type { Desk } from '../feed/desk.ts';
import { selectedContact } from '../feed/steps.ts';
import type { KeptWindow } from '../feed/windows.ts';

const keyOf: Readonly<Record<WindowKind, string>> = { conversation: 'Shift+W', side: 'Shift+P' };

/** Into a window of its own and back by the same key; in such a window there is only the way back. */
export function windowActions(desk: Desk): readonly Action[] {
  const { own } = desk;
  if (own)
    return [
      {
        id: `window.${own.kind}`,
        label: 'action.window.back',
        group: 'screen',
        keys: [keyOf[own.kind]],
        reason: () => null,
        run: () => desk.windows.bringBack(own),
      },
    ];
  const toggle = (kind: WindowKind): Action => ({
    id: `window.${kind}`,
    label: `action.window.${kind}`,
    group: 'screen',
    keys: [keyOf[kind]],
    reason: () => (selectedContact(desk) ? null : { id: 'reason.noContact' }),
    run: () => {
      const { contactId, side } = desk.place.getState();
      const there = desk.windows.of(kind, contactId);
      if (there) desk.windows.bringBack(there);
      else if (contactId) openOwn(desk, { kind, contactId, side });
    },
  });
  return [
    toggle('conversation'),
    toggle('side'),
    {
      id: 'window.reopen',
      label: 'action.window.reopen',
      group: 'screen',
      keys: [],
      reason: () => (desk.windows.store.getState().left.length > 0 ? null : { id: 'reason.noneClosed' }),
      run: () => {
        for (const each of desk.windows.store.getState().left) if (!openOwn(desk, each)) return;
      },
    },
  ];
}

/** True when it stands in a window of its own; else why it does not has been said. */
function openOwn({ windows, announcer }: Desk, wanted: KeptWindow): boolean {
  const outcome = windows.open(wanted);
  if (outcome === 'blocked') announcer.say('problem', { id: 'window.blocked' });
  if (outcome === 'tooMany')
    announcer.say('problem', { id: 'window.tooMany', values: { count: MOST_WINDOWS } });
  return outcome === 'open';
}
