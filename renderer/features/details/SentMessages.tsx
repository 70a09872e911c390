import { useEffect, useState } from 'react';
import { type Contact, clientOf } from '../../../shared/domain/contact/contact.ts';
import { messageState, type SentMessage } from '../../../shared/domain/contact/proMessage/messageState.ts';
import { contactOf } from '../../feed/mirror.ts';
import type { Service } from '../../feed/state.ts';
import { openContact } from '../../feed/steps.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed, useIsLive, useNow } from '../../feed/useDesk.ts';
import { dateOnly, momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';

type SentMessagesProps = { readonly contact: Contact; readonly service: Service };

/** Messages that professionals began to the client, and how far each has come; nothing where there is none. */
export function SentMessages({ contact, service }: SentMessagesProps) {
  const { feed } = useDesk();
  const say = useWords();
  const isLive = useIsLive();
  const client = clientOf(contact);
  const [listed, setListed] = useState<readonly SentMessage[] | 'failed' | null>(null);
  // One that was written since is in the mirror: asked for anew, it is among them.
  const written = useFeed(({ mirror }) =>
    client === null
      ? 0
      : mirror.idsByView.all.filter((id) => isMessageTo(contactOf(mirror, id), client)).length +
        mirror.idsByView.closed.filter((id) => isMessageTo(contactOf(mirror, id), client)).length,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` says that there is one more to ask for
  useEffect(() => {
    if (client === null || !isLive) return;
    let isWanted = true;
    void feed.gateway.call('message.list', { id: contact.id }).then((answer) => {
      if (isWanted) setListed(answer.ok ? answer.value.messages : 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, [feed, contact.id, client, isLive, written]);
  if (client === null || listed === null || (listed !== 'failed' && listed.length === 0)) return null;
  return (
    <section aria-labelledby="details-messages">
      <h2 id="details-messages">{say('message.list')}</h2>
      {listed === 'failed' ? (
        <p className="details-quiet">{say('message.listFailed')}</p>
      ) : (
        <ul className="details-messages">
          {listed.map((message) => (
            <Sent key={message.id} listed={message} service={service} isHere={message.id === contact.id} />
          ))}
        </ul>
      )}
    </section>
  );
}

const isMessageTo = (contact: Contact | undefined, client: string): boolean =>
  contact?.channel === 'PRO_MESSAGE' && clientOf(contact) === client;

type SentProps = { readonly listed: SentMessage; readonly service: Service; readonly isHere: boolean };

function Sent({ listed, service, isHere }: SentProps) {
  const desk = useDesk();
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  // Where the mirror has it, it is as it stands this moment.
  const mirrored = useFeed(({ mirror }) => contactOf(mirror, listed.id));
  const message = (mirrored && messageState(mirrored)) ?? listed;
  const purpose = service.config.proMessage.purposes.find(({ code }) => code === message.purpose);
  const isSettled = message.reach === 'read' || message.reach === 'answered';
  return (
    <li>
      <p>
        <Badge tone={isSettled ? 'success' : 'plain'}>{say(`message.reach.${message.reach}`)}</Badge>{' '}
        {purpose?.label[language] ?? message.purpose}
      </p>
      <small>
        {momentOf(message.at, now, language, zone)} ·{' '}
        {message.replyUntil
          ? say('message.replyUntil', { day: dateOnly(message.replyUntil, language, zone) })
          : say('message.oneWay')}
      </small>
      {mirrored && !isHere && (
        <Button look="quiet" icon="chat" onPress={() => openContact(desk, listed.id)}>
          {say('message.open')}
        </Button>
      )}
    </li>
  );
}
