import { useStore } from 'zustand';
import { useAction } from '../../feed/actions.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { useContact, useDesk, usePlace } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { goToTalk } from './actions.ts';
import { hangUp } from './calls.ts';
import { stateOf } from './stateOf.ts';
import './talk.css';

/** While another conversation is open than the one whose client one talks with: with whom, and the way back. */
export function TalkBar() {
  const desk = useDesk();
  const say = useWords();
  const open = usePlace(({ contactId }) => contactId);
  const seat = useStore(desk.talks.store, (state) => state.seat);
  const contact = useContact(seat?.contactId ?? null);
  const keys = { back: useAction('talk.back'), mute: useAction('talk.mute'), end: useAction('talk.hangUp') };
  const talk = contact?.talk;
  const isShown = seat && contact && talk && seat.contactId !== open;
  return (
    <div className="talk-bar-place">
      {isShown && (
        <section className="talk-bar" aria-label={say('talk.bar', contactValues(contact))}>
          <Icon name="phone" />
          <p>
            <b>{say('talk.bar', contactValues(contact))}</b>{' '}
            <span>{say(`talk.state.${stateOf(talk, seat)}`)}</span>
          </p>
          <Badge icon="lock">{say('talk.notRecorded')}</Badge>
          <Button look="primary" keys={keys.back.keys[0]} onPress={() => goToTalk(desk)}>
            {say('talk.goBack')}
          </Button>
          <Button keys={keys.mute.keys[0]} onPress={() => desk.talks.toggleMuted()}>
            {say(seat.room.isMuted ? 'talk.unmute' : 'talk.mute')}
          </Button>
          <Button look="note" keys={keys.end.keys[0]} onPress={() => void hangUp(desk, contact, talk)}>
            {say('talk.hangUp')}
          </Button>
        </section>
      )}
    </div>
  );
}
