import { useEffect, useRef, useState } from 'react';
import { type Contact, isOpen } from '../../../shared/domain/contact/contact.ts';
import { type ContactDetails, detailFields } from '../../../shared/domain/contact/details.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import { reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useIsVeiled } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { IdentityCode } from './IdentityCode.tsx';
import { Reveal } from './Reveal.tsx';
import { useDetails } from './useDetails.ts';

/** Who the client is and how to reach them; protected details are shown once, for a reason that is written down. */
export function ClientDetails({ contact }: { readonly contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { seen, ask, retry } = useDetails(contact);
  const [revealed, setRevealed] = useState<ContactDetails | null>(null);
  const isVeiled = useIsVeiled();
  const first = useRef<HTMLElement>(null);
  // Shown this once: leaving the contact or the pane unmounts this, hiding the content ends it too.
  useEffect(() => {
    if (isVeiled) setRevealed(null);
  }, [isVeiled]);
  useEffect(() => {
    if (revealed) first.current?.focus();
  }, [revealed]);
  const against = reasonAgainstCommand(desk, contact, {
    verb: 'recordDetails',
    id: contact.id,
    commandId: NO_COMMAND,
    details: {},
  });
  const masked = seen.state === 'ready' ? seen.value.masked : [];
  const known = seen.state === 'ready' ? { ...seen.value.details, ...revealed } : {};
  const rows = detailFields.filter((field) => known[field] !== undefined || masked.includes(field));
  return (
    <section aria-labelledby="details-client" ref={first} tabIndex={-1}>
      <h2 id="details-client">{say('client.details')}</h2>
      {seen.state === 'none' && <p className="details-quiet">{say('client.none')}</p>}
      {seen.state === 'loading' && <p className="details-quiet">{say('client.loading')}</p>}
      {seen.state === 'unasked' && (
        <>
          <p className="details-quiet">{say('client.unasked')}</p>
          <Button icon="preview" onPress={ask}>
            {say('client.show')}
          </Button>
        </>
      )}
      {seen.state === 'failed' && (
        <Button icon="refresh" onPress={retry}>
          {say('client.failed')}
        </Button>
      )}
      {rows.length > 0 && (
        <dl>
          {rows.map((field) => (
            <div key={field} className="details-row">
              <dt>{say(`client.${field}`)}</dt>
              <dd dir="auto">
                {field === 'identityCode' && known[field] ? (
                  <IdentityCode code={known[field]} />
                ) : (
                  (known[field] ?? <span className="details-masked">{say('client.masked')}</span>)
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {masked.length > 0 &&
        (revealed ? (
          <Button icon="lock" onPress={() => setRevealed(null)}>
            {say('client.hide')}
          </Button>
        ) : (
          <Reveal contact={contact} onRevealed={setRevealed} />
        ))}
      {isOpen(contact) && (
        <Button
          icon="edit"
          onPress={() => !against && desk.place.setState({ dialog: 'details' })}
          unavailable={against && put(against)}
        >
          {say(contact.details.length > 0 ? 'client.correct' : 'client.record')}
        </Button>
      )}
    </section>
  );
}
