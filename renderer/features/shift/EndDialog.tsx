import { useMemo, useRef, useState } from 'react';
import type { TeamMember } from '../../../shared/domain/shift/team.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { contactOf } from '../../feed/mirror.ts';
import { requestFocus } from '../../feed/place.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import type { Service } from '../../feed/state.ts';
import { nameOf, openContact } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { shelfValues } from '../../kit/shelf.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { endForm, leftOf, takersOf, unseenIn } from './ending.ts';
import { HandOver } from './HandOver.tsx';
import { LeftRow } from './LeftRow.tsx';
import { Sheet } from './Sheet.tsx';
import { selfTestForm } from './selfTest.ts';
import { useSheet } from './useSheet.ts';
import './shift.css';
import './ending.css';

type EndDialogProps = { readonly service: Service; readonly shift: TeamMember };

/** A shift ends once nothing of it is left alone (R35): what stands open is listed with what can be done about it. */
export function EndDialog({ service, shift }: EndDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const isLive = useFeed((state) => state.link.kind === 'live');
  const team = useFeed((state) => state.team) ?? [];
  const mirror = useFeed((state) => state.mirror);
  const { value: form, change, forget } = useForm(endForm, shift.shiftId);
  const { forget: forgetTest } = useForm(selfTestForm, 'shift');
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const left = useMemo(
    () =>
      leftOf(
        [...shelfValues(mirror.entryById)].map(({ contact }) => contact),
        shift,
        team,
      ),
    [mirror, shift, team],
  );
  const takers = takersOf(service.personById.values(), team, desk.me);
  const unseen = unseenIn(left);
  const given = form.given.flatMap(({ id, to }) => {
    const contact = contactOf(mirror, id);
    return contact && !left.mine.includes(contact) ? [{ contact, to }] : [];
  });
  const sheet = useSheet(service, [...left.mine.map((contact) => ({ contact })), ...given]);
  const { to, note } = form;
  const handover = unseen > 0 && to && note.trim() ? { to, note } : null;
  const missing = !isLive
    ? put({ id: 'reason.disconnected' })
    : left.chats > 0
      ? say('refusal.liveChatOpen', { count: left.chats })
      : left.urgent > 0
        ? say('shift.urgentOpen', { count: left.urgent })
        : unseen > 0 && !handover
          ? say('shift.unseen', { count: unseen })
          : null;
  const list = useRef<HTMLElement>(null);
  const leave = () => desk.place.setState({ dialog: null });
  const open = (id: string) => {
    leave();
    openContact(desk, id);
    desk.place.setState({ pane: 'conversation' });
    requestFocus(desk.place, 'timeline');
  };
  const confirm = async () => {
    setTried(true);
    if (missing || isAsked) return;
    setAsked(true);
    const answer = await desk.feed.gateway.call('shift.end', { handover });
    setAsked(false);
    if (!answer.ok) return desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
    forget();
    forgetTest();
    leave();
    desk.announcer.say('success', { id: 'done.shiftEnded' });
  };

  return (
    <FormDialog
      className="shift shift-ending"
      title={say('action.shift.end')}
      onClose={leave}
      state={
        <p className={isTried && missing ? 'shift-missing' : 'shift-state'} role="status">
          {missing ?? say('shift.clear')}
        </p>
      }
      confirm={{
        label: say('action.shift.end'),
        icon: 'checkCircle',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      {/* The keyboard stands here when the row that it stood in has gone. */}
      <section ref={list} aria-labelledby="shift-mine" tabIndex={-1}>
        <h3 id="shift-mine">{say('shift.mine', { count: left.mine.length })}</h3>
        <ul className="shift-lefts">
          {left.mine.map((contact) => (
            <LeftRow
              key={contact.id}
              contact={contact}
              takers={takers}
              onOpen={() => open(contact.id)}
              onGiven={(receiver) => {
                change({ given: [...form.given, { id: contact.id, to: receiver }] });
                list.current?.focus();
              }}
            />
          ))}
        </ul>
      </section>
      {unseen > 0 && (
        <section aria-labelledby="shift-unseen">
          <h3 id="shift-unseen">{say('shift.unseenTitle', { count: unseen })}</h3>
          {left.waiting.map((contact) => (
            <p key={contact.id} className="shift-left-line">
              <span className="shift-left-name">{say('contact.alias', contactValues(contact))}</span>
              <Button onPress={() => open(contact.id)}>{say('shift.open')}</Button>
            </p>
          ))}
          <HandOver takers={takers} value={form} onChange={change} />
        </section>
      )}
      <Sheet sheet={sheet} />
    </FormDialog>
  );
}
