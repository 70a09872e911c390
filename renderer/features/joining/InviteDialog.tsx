import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { type Candidate, matching } from '../../feed/candidates.ts';
import { contactValues } from '../../feed/contactValues.ts';
import type { Service } from '../../feed/state.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useTextIn } from '../../kit/words/spoken.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SearchChoices } from '../../ui/SearchChoices.tsx';
import { candidatesFor } from './candidates.ts';
import './joining.css';

type InviteDialogProps = { readonly contact: Contact; readonly service: Service };

/** Asks a colleague into the conversation (R33): who is there and knows the matter, and what the client is told. */
export function InviteDialog({ contact, service }: InviteDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const textIn = useTextIn();
  const put = usePhrase();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [chosenId, setChosen] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const team = useFeed((state) => state.team);
  const { mirror } = desk.feed.store.getState();
  const shown = matching(candidatesFor(contact, { service, team, mirror }, desk.feed.now()), typed);
  const chosen = shown.find(({ person }) => person.id === chosenId)?.person;
  const command = { id: contact.id, commandId, personId: chosen?.id ?? '' };
  const against = chosen
    ? reasonAgainstCommand(desk, contact, { verb: 'inviteColleague', ...command })
    : null;
  const missing = chosen ? against && put(against) : say('invite.choose');
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    if (await give(desk, contact, 'colleague.invite', command, 'done.invited')) leave();
  };
  const hintOf = ({ person, presence, skill, isLearner }: Candidate) =>
    [
      person.title[language],
      presence && say(`transfer.presence.${presence}`),
      skill > 0 && say('invite.skill', { level: skill }),
      isLearner && say('assign.learner'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <FormDialog
      className="invite"
      title={say('invite.title', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('invite.confirm'),
        icon: 'groupOfPeople',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      <SearchChoices
        searchLabel={say('invite.search')}
        searchHint={say('invite.searchHint')}
        typed={typed}
        onType={setTyped}
        legend={say('invite.colleague')}
        choices={shown.map((each) => ({
          value: each.person.id,
          label: each.person.name,
          hint: hintOf(each),
        }))}
        chosen={chosen?.id ?? null}
        onChoose={setChosen}
        none={say('invite.nobody')}
        problem={isTried && !chosen ? say('invite.choose') : null}
      />
      <div className="invite-told" role="status">
        {chosen && (
          <>
            <p>{say('invite.clientIsTold')}</p>
            <blockquote lang={contact.lang}>
              {textIn(contact.lang, 'invite.told', {
                name: chosen.name,
                label: chosen.title[contact.lang].toLocaleLowerCase(contact.lang),
              })}
            </blockquote>
            <p>{say('invite.youStay')}</p>
          </>
        )}
      </div>
    </FormDialog>
  );
}
