import { useState } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { matching } from '../../feed/candidates.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { give, nameOf, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SearchChoices } from '../../ui/SearchChoices.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { assigningForm, type Receiver, receiversOf } from './receivers.ts';
import './moving.css';

type AssignDialogProps = { readonly contact: Contact; readonly service: Service };

/** Gives a contact to a colleague on shift; a reason is due where that overrides somebody or a rule. */
export function AssignDialog({ contact, service }: AssignDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { value, change, forget } = useForm(assigningForm, contact.id);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const team = useFeed((state) => state.team);
  const { mirror } = desk.feed.store.getState();
  const shown = matching(receiversOf(contact, { service, team, mirror }, desk.feed.now()), typed);
  const chosen = shown.find(({ person }) => person.id === value.to);
  const override = chosen?.override ?? null;
  const reason = value.reason.trim();
  const command = { id: contact.id, commandId, to: chosen?.person.id ?? '', reason: reason || null };
  const against =
    chosen && (reason || !override)
      ? reasonAgainstCommand(desk, contact, { verb: 'assign', ...command })
      : null;
  const missing = !chosen
    ? say('assign.choose')
    : override && !reason
      ? say('assign.reasonMissing')
      : against && put(against);
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    if (!(await give(desk, contact, 'contact.assign', command, 'done.assigned'))) return;
    forget();
    leave();
  };
  const owner = ownerOf(contact);
  const hintOf = ({ person, presence, chats, skill, isLearner }: Receiver) =>
    [
      person.title[language],
      presence && say(`transfer.presence.${presence}`),
      person.capacity === null
        ? say('transfer.chats', { count: chats })
        : say('assign.chats', { count: chats, capacity: person.capacity }),
      skill > 0 && say('assign.skill', { level: skill }),
      isLearner && say('assign.learner'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <FormDialog
      className="moving"
      title={say('assign.title', contactValues(contact))}
      onClose={leave}
      state={<p role="status">{missing || say('assign.told')}</p>}
      confirm={{
        label: say('assign.confirm'),
        icon: 'person',
        run: () => void confirm(),
        unavailable: missing || null,
      }}
    >
      <SearchChoices
        searchLabel={say('assign.search')}
        searchHint={say('assign.searchHint')}
        typed={typed}
        onType={setTyped}
        legend={say('assign.colleague')}
        choices={shown.map((each) => ({
          value: each.person.id,
          label: each.person.name,
          hint: hintOf(each),
        }))}
        chosen={chosen?.person.id ?? null}
        onChoose={(to) => change({ to })}
        none={say('assign.nobody')}
        problem={isTried && !chosen ? say('assign.choose') : null}
      />
      <TextField
        label={say(override ? 'assign.reason' : 'assign.reasonOptional')}
        hint={
          override
            ? say(`assign.override.${override}`, { owner: owner ? (nameOf(desk)(owner) ?? owner) : '' })
            : null
        }
        rows={2}
        maxLength={MESSAGE_LENGTH}
        value={value.reason}
        onChange={(text) => change({ reason: text })}
        problem={isTried && override && !reason ? say('assign.reasonMissing') : null}
      />
    </FormDialog>
  );
}
