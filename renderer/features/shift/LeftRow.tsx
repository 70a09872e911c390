import { useState } from 'react';
import { type Contact, holdsChat, isUnread } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { channelIcon } from '../../feed/channelIcon.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import { warningMarks } from '../../feed/standing.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { handOverForm } from './ending.ts';
import { HandOver, type Takers } from './HandOver.tsx';

type LeftRowProps = {
  readonly contact: Contact;
  readonly takers: Takers;
  readonly onOpen: () => void;
  /** It has been given on; null is its queue. */
  readonly onGiven: (to: string | null) => void;
};

/** One contact that stands open at a shift's end, and what can be done with it. */
export function LeftRow({ contact, takers, onOpen, onGiven }: LeftRowProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { value, change, forget } = useForm(handOverForm, contact.id);
  const [isGiving, setGiving] = useState(value.to !== null || value.note !== '');
  const [commandId] = useState(createId);
  const [releaseId] = useState(createId);
  const target = { id: contact.id, commandId: releaseId };
  const against = reasonAgainstCommand(desk, contact, { verb: 'release', ...target });
  const release = async () => {
    if (against || desk.place.getState().asked) return;
    if (await give(desk, contact, 'contact.release', target, 'done.released')) onGiven(null);
  };
  const handOver = async () => {
    const { to, note } = value;
    if (!to || !note.trim() || desk.place.getState().asked) return;
    const command = { id: contact.id, commandId, to, note };
    if (!(await give(desk, contact, 'contact.handOver', command, 'done.handedOver'))) return;
    forget();
    onGiven(to);
  };
  return (
    <li className="shift-left">
      <div className="shift-left-line">
        <Icon name={channelIcon[contact.channel]} />
        <span className="shift-left-name">
          <b>{say('contact.alias', contactValues(contact))}</b> {say(`channel.${contact.channel}`)},{' '}
          {queueLabel(contact.queue)}
        </span>
        {warningMarks(contact).map(({ word, tone }) => (
          <Badge key={word} tone={tone}>
            {say(word)}
          </Badge>
        ))}
        {holdsChat(contact) && <Badge tone="warning">{say('shift.chatOpen')}</Badge>}
        {isUnread(contact) && <Badge tone="warning">{say('inbox.unread')}</Badge>}
        <span className="shift-left-ways">
          <Button onPress={onOpen}>{say('shift.open')}</Button>
          <Button onPress={() => setGiving(!isGiving)}>{say('shift.handOver')}</Button>
          <Button onPress={() => void release()} unavailable={against && put(against)}>
            {say('action.release')}
          </Button>
        </span>
      </div>
      {isGiving && (
        <HandOver
          takers={takers}
          value={value}
          onChange={change}
          onGive={() => void handOver()}
          queue={contact.queue}
        />
      )}
    </li>
  );
}
