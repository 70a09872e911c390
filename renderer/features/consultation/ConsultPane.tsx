import type { ReactNode } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Asked } from './Asked.tsx';
import { AskForm } from './AskForm.tsx';
import { askedAbout, unacknowledged } from './consulting.ts';
import './consultation.css';

type ConsultPaneProps = { readonly contact: Contact; readonly service: Service };

/** Advice from colleagues about the open contact. It looks like nothing that a client ever sees, and reaches none. */
export function ConsultPane({ contact, service }: ConsultPaneProps) {
  const say = useWords();
  if (contact.channel === 'CONSULTATION')
    return (
      <AmongUs>
        <p className="consult-none">{say('consult.isOne')}</p>
      </AmongUs>
    );
  const asked = askedAbout(contact);
  return (
    <AmongUs>
      {asked.length > 0 && (
        <section aria-labelledby="consult-asked">
          <h3 id="consult-asked">{say('consult.asked')}</h3>
          <ul className="consult-asked">
            {asked.map(({ id, status }, index) => (
              <Asked key={id} id={id} status={status} about={contact} isFirst={index === 0} />
            ))}
          </ul>
        </section>
      )}
      <AskForm contact={contact} service={service} isFirst={unacknowledged(contact) === 0} />
    </AmongUs>
  );
}

/** The ground on which professionals write to each other: its colour, its border and its words say so. */
function AmongUs({ children }: { children: ReactNode }) {
  const say = useWords();
  return (
    <section
      className="consult"
      aria-label={say('consult.label')}
      // Ctrl+Enter sends to the client from anywhere else; from here it never does.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) event.preventDefault();
      }}
    >
      <p className="consult-only">
        <Icon name="lock" />
        <span>
          <b>{say('consult.notShown')}</b> {say('consult.amongUs')}
        </span>
      </p>
      {children}
    </section>
  );
}
