import { useState } from 'react';
import { languages } from '../../../shared/domain/language.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Session, SessionState } from '../../feed/session.ts';
import type { SettingsPart } from '../../feed/settings.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { initialsOf } from '../../ui/initials.ts';
import './signIn.css';

type SignInProps = {
  readonly session: Session;
  readonly settings: SettingsPart;
  readonly state: Exclude<SessionState, { kind: 'signedIn' }>;
};

/** Who is here? In demo mode one picks a person; nothing else is asked. */
export function SignIn({ session, settings, state }: SignInProps) {
  const say = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const choose = async (person: Person) => {
    if (asked) return;
    setAsked(person.id);
    await session.signIn(person.id);
    setAsked(null);
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="sign-in-brand">Luotsi</p>
        <h1>{say('signIn.title')}</h1>
        {state.kind === 'signedOut' && state.problem && (
          <p className="sign-in-problem" role="alert">
            <Icon name="warning" />
            {say(`signIn.problem.${state.problem}`)}
          </p>
        )}
        {state.kind === 'signedOut' && state.choices ? (
          <>
            <p>{say('signIn.demo')}</p>
            <ul className="sign-in-people">
              {state.choices.people.map((person) => (
                <li key={person.id}>
                  <PersonChoice person={person} isAsked={asked === person.id} onChoose={choose} />
                </li>
              ))}
            </ul>
          </>
        ) : state.kind === 'starting' ? (
          <p role="status">{say('signIn.starting')}</p>
        ) : (
          <Button icon="refresh" onPress={() => void session.begin()}>
            {say('signIn.tryAgain')}
          </Button>
        )}
        <Languages settings={settings} />
      </div>
    </main>
  );
}

function Languages({ settings }: { settings: SettingsPart }) {
  const say = useWords();
  const chosen = useLanguage();
  return (
    <p className="sign-in-choice">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => settings.change({ language })}
        >
          {say(`language.own.${language}`)}
        </button>
      ))}
    </p>
  );
}

type PersonChoiceProps = {
  readonly person: Person;
  readonly isAsked: boolean;
  readonly onChoose: (person: Person) => void;
};

function PersonChoice({ person, isAsked, onChoose }: PersonChoiceProps) {
  const language = useLanguage();
  return (
    <button type="button" className="sign-in-person" aria-busy={isAsked} onClick={() => onChoose(person)}>
      <span className="sign-in-face" aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <span className="sign-in-name">
        <b>{person.name}</b>
        <span>{person.title[language]}</span>
      </span>
      <span className="sign-in-languages">
        {person.languages.map((each) => (
          <Badge key={each}>{each}</Badge>
        ))}
      </span>
    </button>
  );
}
