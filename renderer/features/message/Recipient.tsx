import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Hit } from '../../../shared/protocol/desk/finding.ts';
import { SEARCH_LENGTH } from '../../../shared/protocol/desk/finding.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { canBeWrittenTo } from './message.ts';

type RecipientProps = {
  /** Whose client is written to; null while nobody is chosen. */
  readonly about: Contact | null;
  /** A contact is open whose client cannot be written to. */
  readonly isBarred: boolean;
  readonly onChoose: (about: Contact | null) => void;
};

/** To whom: the client of the open contact, or one found by name or number among those who have identified. */
export function Recipient({ about, isBarred, onChoose }: RecipientProps) {
  const say = useWords();
  if (!about) return <Search isBarred={isBarred} onChoose={onChoose} />;
  return (
    <div className="message-to">
      <p>
        <small>{say('message.to')}</small>
        <b>{say('contact.alias', contactValues(about))}</b>
        <span>{say('message.knownFrom')}</span>
      </p>
      <Button look="quiet" icon="search" onPress={() => onChoose(null)}>
        {say('message.other')}
      </Button>
    </div>
  );
}

function Search({ isBarred, onChoose }: Omit<RecipientProps, 'about'>) {
  const { feed } = useDesk();
  const say = useWords();
  const now = useNow();
  const language = useLanguage();
  const zone = useTimeZone();
  const [typed, setTyped] = useState('');
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  const [problem, setProblem] = useState<MessageId | null>(null);
  const search = async () => {
    const text = typed.trim();
    if (text === '') return;
    const answer = await feed.gateway.call('contact.search', { text });
    setProblem(answer.ok ? null : 'message.searchFailed');
    if (answer.ok) setHits(answer.value.hits.filter(({ channel }) => channel !== 'CONSULTATION'));
  };
  const choose = async (id: string) => {
    const answer = await feed.gateway.call('contact.get', { id });
    if (!answer.ok) return setProblem('message.searchFailed');
    if (!canBeWrittenTo(answer.value.contact)) return setProblem('message.hitNotIdentified');
    onChoose(answer.value.contact);
  };
  return (
    <div className="message-search">
      {isBarred && <p className="message-hint">{say('message.notIdentified')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <TextField
          label={say('message.search')}
          hint={say('message.searchHint')}
          value={typed}
          onChange={setTyped}
          maxLength={SEARCH_LENGTH}
          problem={problem && say(problem)}
          isFirst
        />
      </form>
      {hits &&
        (hits.length === 0 ? (
          <p role="status">{say('message.noHits')}</p>
        ) : (
          <Choices
            legend={say('message.hits')}
            choices={hits.map((hit) => ({
              value: hit.id,
              label: say('contact.alias', contactValues(hit)),
              hint: `${say(`channel.${hit.channel}`)} · ${momentOf(hit.at, now, language, zone)}`,
            }))}
            chosen={null}
            onChoose={(id) => void choose(id)}
          />
        ))}
    </div>
  );
}
