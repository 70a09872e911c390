import { useStore } from 'zustand';
import { sortNames, type ViewName } from '../../../shared/desktop/inboxViews.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { Inbox } from './inboxStore.ts';

const others: readonly ViewName[] = ['callbacks', 'consultations', 'closed'];

/** The views that are needed more seldom, those one has named, and the order of the list. */
export function MoreViews({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { settings } = useDesk();
  const { view, sort } = useStore(inbox.store);
  const saved = useStore(settings.store, (state) => state.inboxViews);
  const idsByView = useFeed((state) => state.mirror.idsByView);
  return (
    <Menu
      label={say('inbox.more')}
      icon="optionsVertical"
      groups={[
        {
          label: say('inbox.views'),
          items: others.map((id) => ({
            id,
            label: say(`inbox.view.${id}`),
            count: idsByView[id].length,
            isChosen: id === view,
            onChoose: () => inbox.choose(id),
          })),
        },
        ...(saved.length > 0
          ? [
              {
                label: say('inbox.saved'),
                items: saved.map((each) => ({
                  id: each.id,
                  label: each.name,
                  isChosen: false,
                  onChoose: () => inbox.open(each),
                })),
              },
            ]
          : []),
        {
          label: say('inbox.sort'),
          items: sortNames.map((id) => ({
            id,
            label: say(`inbox.sort.${id}`),
            isChosen: id === sort,
            onChoose: () => inbox.sortBy(id),
          })),
        },
      ]}
    />
  );
}
