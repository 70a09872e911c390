import { contactOf } from '../../feed/mirror.ts';
import { useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';

type MarkProps = { readonly id: string; readonly position: number };

/** How far a message of ours has come. */
export function DeliveryMark({ id, position }: MarkProps) {
  const say = useWords();
  const reach = useFeed(({ mirror }) => {
    const contact = contactOf(mirror, id);
    if (!contact) return 'sent';
    return position <= contact.clientRead
      ? 'read'
      : position <= contact.clientDelivered
        ? 'delivered'
        : 'sent';
  });
  return (
    <span className={`mark mark-${reach}`}>
      <Icon name={reach === 'read' ? 'checkCircle' : 'check'} />
      {say(`mark.${reach}`)}
    </span>
  );
}

/** A message of the client's that its owner has not seen yet. */
export function UnreadMark({ id, position }: MarkProps) {
  const say = useWords();
  const isUnread = useFeed(({ mirror }) => position > (contactOf(mirror, id)?.deskRead ?? 0));
  return isUnread ? <span className="mark mark-unread">{say('mark.unread')}</span> : null;
}
