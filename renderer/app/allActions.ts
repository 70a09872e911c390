import { statementPaths } from '../../shared/protocol/statement.ts';
import { assessmentActions } from '../features/assessment/actions.ts';
import { callbackActions } from '../features/callback/actions.ts';
import { consultationActions } from '../features/consultation/actions.ts';
import { contactActions } from '../features/conversation/actions.ts';
import { readingActions } from '../features/conversation/readingActions.ts';
import { detailsActions } from '../features/details/actions.ts';
import { feedbackActions } from '../features/feedback/actions.ts';
import { listActions } from '../features/inbox/actions.ts';
import type { Inbox } from '../features/inbox/inboxStore.ts';
import { joiningActions } from '../features/joining/actions.ts';
import { languageActions } from '../features/language/actions.ts';
import { messageActions } from '../features/message/actions.ts';
import { movingActions } from '../features/moving/actions.ts';
import { registerActions } from '../features/register/actions.ts';
import { shiftActions } from '../features/shift/actions.ts';
import { talkActions } from '../features/talk/actions.ts';
import { toolkitActions } from '../features/toolkit/actions.ts';
import { transferActions } from '../features/transfer/actions.ts';
import { urgencyActions } from '../features/urgency/actions.ts';
import { waitingActions } from '../features/waiting/actions.ts';
import type { Action } from '../feed/actions.ts';
import type { Desk } from '../feed/desk.ts';
import { requestFocus, type SidePaneName, sidePanes, toggleSide, viewOf } from '../feed/place.ts';
import { isTag } from '../kit/elements.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { windowActions } from './windowActions.ts';

/** The one registry of what can be done: keys, buttons, palette and cheat sheet all come from here. */
export const allActions = (desk: Desk, inbox: Inbox): readonly Action[] => [
  ...listActions(desk, inbox),
  ...contactActions(desk),
  ...readingActions(desk),
  ...assessmentActions(desk),
  ...callbackActions(desk),
  ...waitingActions(desk),
  ...movingActions(desk),
  ...messageActions(desk),
  ...urgencyActions(desk),
  ...transferActions(desk),
  ...consultationActions(desk),
  ...registerActions(desk),
  ...detailsActions(desk),
  ...joiningActions(desk),
  ...talkActions(desk),
  ...languageActions(desk),
  ...shiftActions(desk),
  ...sideActions(desk),
  ...windowActions(desk),
  ...toolkitActions(desk),
  ...feedbackActions(desk),
  ...screenActions(desk, inbox),
];

/** What a window of its own can do: all that concerns its contact, and nothing of the list or of the whole desk. */
export const ownActions = (desk: Desk, inbox: Inbox): readonly Action[] =>
  allActions(desk, inbox).filter(({ id, group }) => {
    if (id === 'contact.closeAndNext' || id === 'contact.register') return false;
    if (group === 'write') return desk.own?.kind === 'conversation';
    return group === 'contact' || /^(side|window)\./.test(id) || onEveryScreen.includes(id);
  });
const onEveryScreen = [
  'screen.palette',
  'screen.toolkit',
  'screen.feedback',
  'screen.keys',
  'screen.veil',
  'screen.back',
];

const always = () => null;

/** Browsers keep Ctrl and a number for their own tabs: the sequence works in both editions. */
const sideActions = (desk: Desk): readonly Action[] =>
  sidePanes.map((side, index) => ({
    id: `side.${side}`,
    label: `action.side.${side}`,
    group: 'screen',
    keys: [`Ctrl+${index + 1}`, `G ${index + 1}`],
    reason: always,
    run: () => bringSide(desk, side),
  }));

/** What stands beside the contact is brought up where it is: here, or in a window of its own. */
function bringSide({ place, windows, own }: Desk, side: SidePaneName) {
  if (own?.kind !== 'side' && !windows.of('side', place.getState().contactId)) return toggleSide(place, side);
  place.setState({ side });
  requestFocus(place, 'side');
}

const screenActions = (desk: Desk, inbox: Inbox): readonly Action[] => {
  const { place } = desk;
  return [
    {
      id: 'screen.palette',
      label: 'action.palette',
      group: 'screen',
      keys: ['Ctrl+K'],
      reason: always,
      run: () => place.setState({ dialog: 'palette' }),
    },
    {
      id: 'screen.keys',
      label: 'action.keys',
      group: 'screen',
      keys: ['?'],
      reason: always,
      run: () => place.setState({ dialog: 'keys' }),
    },
    {
      id: 'screen.settings',
      label: 'action.settings',
      group: 'screen',
      keys: ['Ctrl+,'],
      reason: always,
      run: () => place.setState({ dialog: 'settings' }),
    },
    {
      id: 'screen.statement',
      label: 'action.statement',
      group: 'screen',
      keys: ['G 0'],
      reason: () => whyNoStatement(desk),
      run: () => void window.open(statementAddress(desk), '_blank', 'noopener'),
    },
    {
      id: 'screen.veil',
      label: 'action.veil',
      group: 'screen',
      keys: ['Shift+L'],
      reason: always,
      run: () => {
        place.setState({ dialog: null });
        desk.veil.draw();
      },
    },
    {
      id: 'screen.back',
      label: 'action.back',
      group: 'screen',
      keys: ['Escape'],
      reason: always,
      run: () => stepBack(desk, inbox),
    },
    {
      id: 'screen.signOut',
      label: 'action.signOut',
      group: 'screen',
      keys: [],
      reason: always,
      run: () => void desk.leave(),
    },
  ];
};

const statementAddress = ({ gatewayUrl, settings }: Desk): string =>
  new URL(statementPaths[settings.store.getState().language], gatewayUrl).href;

/** The desktop hands nothing to the browser but what is encrypted: of another it tells the address. */
function whyNoStatement(desk: Desk): Phrase | null {
  const address = statementAddress(desk);
  const opens = desk.host.kind === 'browser' || address.startsWith('https:');
  return opens ? null : { id: 'action.statement.where', values: { address } };
}

/** One step back. What is being written stays as it is. */
function stepBack(desk: Desk, inbox: Inbox) {
  desk.announcer.clear();
  const { activeElement } = viewOf(desk.place).document;
  if (isTag(activeElement, 'textarea')) return requestFocus(desk.place, 'list');
  // A window of its own has no list to go back to: the keyboard stands on the window itself.
  if (desk.own) return requestFocus(desk.place, 'list');
  if (inbox.stepBack()) return;
  desk.place.setState({ pane: 'inbox' });
  requestFocus(desk.place, 'list');
}
