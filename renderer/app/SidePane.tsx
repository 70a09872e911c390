import { type ComponentType, useRef } from 'react';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { IconName } from '../../shared/look/icons.ts';
import { WindowButton } from '../features/conversation/WindowButton.tsx';
import { ClientPane, HistoryPane } from '../features/details/Details.tsx';
import { type SidePaneName, sidePanes } from '../feed/place.ts';
import type { Service } from '../feed/state.ts';
import { useContact, useDesk, useElsewhere, useFeed, usePlace } from '../feed/useDesk.ts';
import { useFocusRequest } from '../feed/useFocusRequest.ts';
import type { OwnWindow } from '../feed/windows.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { later, type WaitingProps } from './later.tsx';
import { useForward } from './useForward.ts';
import './side.css';

type PaneProps = { readonly contact: Contact; readonly service: Service };

const { Part: AssessmentPane, fetch: fetchAssessment } = later<PaneProps>(() =>
  import('../features/assessment/AssessmentPane.tsx').then((module) => module.AssessmentPane),
);
const { Part: ConsultPane, fetch: fetchConsult } = later<PaneProps>(() =>
  import('../features/consultation/ConsultPane.tsx').then((module) => module.ConsultPane),
);
const { Part: GuidancePane, fetch: fetchGuidance } = later<PaneProps>(() =>
  import('../features/guidance/GuidancePane.tsx').then((module) => module.GuidancePane),
);

/** Nobody waits for these at the start of the day. */
export const fetchPanes = (): Promise<unknown> =>
  Promise.all([fetchAssessment(), fetchConsult(), fetchGuidance()]);

type PaneParts = PaneProps & { readonly waiting: ComponentType<WaitingProps> };
const panes: Readonly<Record<SidePaneName, ComponentType<PaneParts>>> = {
  client: ClientPane,
  assessment: AssessmentPane,
  consultation: ConsultPane,
  guidance: GuidancePane,
  history: HistoryPane,
};

/** A pane on its way, or what to do where it does not come. */
function WaitingPane({ isFailed, onRetry }: WaitingProps) {
  const say = useWords();
  if (!isFailed) return <p className="side-wait">{say('signIn.starting')}</p>;
  return (
    <div className="side-wait" role="alert">
      <p>{say('later.failed')}</p>
      <Button icon="refresh" onPress={onRetry}>
        {say('later.retry')}
      </Button>
    </div>
  );
}

/** What stands beside the conversation: one pane at a time, by its tab or its key. */
export function SidePane() {
  const { place } = useDesk();
  const say = useWords();
  const contact = useContact(usePlace((now) => now.contactId));
  const service = useFeed((state) => state.service);
  const side = usePlace((now) => now.side);
  const isOpen = usePlace((now) => now.isSideOpen);
  const { own } = useDesk();
  const there = useElsewhere('side', contact?.id ?? null);
  const panel = useRef<HTMLDivElement>(null);
  useFocusRequest('side', panel, '[data-first]', true);
  if (!contact || !service) return null;
  if (there) return <SideElsewhere key={there.name} there={there} />;
  const Pane = panes[side];
  const answered = contact.consultations.filter(({ status }) => status === 'answered').length;
  const state = isOpen === null ? 'auto' : isOpen ? 'open' : 'closed';
  return (
    <aside className="side" data-side={state} aria-label={say('side.label')}>
      <div className="side-head">
        <Tabs
          tabs={sidePanes.map((id) => ({
            id,
            label: say(`side.${id}`),
            ...(id === 'consultation' && answered > 0 && { count: answered }),
          }))}
          chosen={side}
          onChoose={(id) => place.setState({ side: id })}
          label={say('side.label')}
          panelId="side-panel"
        />
        <WindowButton kind="side" />
        {own?.kind !== 'side' && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={say('side.close')}
            title={say('side.close')}
            onClick={() => place.setState({ isSideOpen: false })}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div
        ref={panel}
        id="side-panel"
        className="side-body"
        data-only-us={side === 'consultation' ? '' : undefined}
        role="tabpanel"
        aria-labelledby={`side-panel-${side}`}
        // A panel without a field of its own is scrolled by keys.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel has to be reached by the keyboard
        tabIndex={0}
      >
        <Pane key={contact.id} contact={contact} service={service} waiting={WaitingPane} />
      </div>
    </aside>
  );
}

/** It stands in a window of its own: where to go, and how to have it back, in as little room as that takes. */
function SideElsewhere({ there }: { there: OwnWindow }) {
  const { windows, own } = useDesk();
  const say = useWords();
  useForward(there, 'side');
  if (own) return null;
  const button = (word: 'window.goThere' | 'window.bringHere', icon: IconName, run: () => void) => (
    <button
      type="button"
      className="button button-quiet"
      aria-label={say(word)}
      title={say(word)}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <aside
      className="side-elsewhere"
      aria-label={say('window.sideElsewhere')}
      title={say('window.sideElsewhere')}
    >
      {button('window.goThere', 'linkExternal', () => there.view.focus())}
      {button('window.bringHere', 'arrowLeft', () => windows.bringBack(there))}
    </aside>
  );
}
