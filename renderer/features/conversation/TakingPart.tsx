import { useState } from 'react';
import { type Contact, isOpen, ownerOf } from '../../../shared/domain/contact/contact.ts';
import type { Participant } from '../../../shared/domain/contact/parts/participation.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { useAction } from '../../feed/actions.ts';
import { joinContact, removeColleague } from '../../feed/joining.ts';
import { myPart } from '../../feed/takingPart.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';

/** Who takes part beside the owner, and for those invited or in it: what they can do. */
export function TakingPart({ contact }: { contact: Contact }) {
  const { me } = useDesk();
  const say = useWords();
  const owner = ownerOf(contact);
  const name = useFeed((state) => (owner ? state.service?.personById.get(owner)?.name : undefined));
  if (contact.participants.length === 0 || !isOpen(contact)) return null;
  const part = myPart(contact, me);
  const others = contact.participants.filter(({ personId }) => personId !== me);
  return (
    <div className={part === 'invited' ? 'banner banner-left' : 'banner banner-plain'} role="status">
      <Icon name="groupOfPeople" />
      <div className="taking-part">
        {part && <p>{say(`banner.${part}`, { name: name ?? say('person.unknown') })}</p>}
        {others.length > 0 && (
          <p>
            {say('banner.takingPart')}{' '}
            {others.map((each) => (
              <Colleague key={each.personId} contact={contact} participant={each} isMine={owner === me} />
            ))}
          </p>
        )}
      </div>
      {part === 'invited' && <Join />}
      {part && <ActionButton id="contact.leave" look="quiet" />}
    </div>
  );
}

/** Taking an invitation is taking part: the key is the one that takes a contact. */
function Join() {
  const desk = useDesk();
  const say = useWords();
  const { keys } = useAction('contact.claim');
  return (
    <Button look="primary" icon="check" keys={keys[0]} onPress={() => void joinContact(desk)}>
      {say('action.join')}
    </Button>
  );
}

type ColleagueProps = {
  readonly contact: Contact;
  readonly participant: Participant;
  readonly isMine: boolean;
};

function Colleague({ contact, participant: { personId, status }, isMine }: ColleagueProps) {
  const desk = useDesk();
  const say = useWords();
  const [commandId] = useState(createId);
  const name = useFeed((state) => state.service?.personById.get(personId)?.name) ?? say('person.unknown');
  return (
    <span className="taking-part-one">
      <b>{name}</b> <Badge tone={status === 'joined' ? 'success' : 'plain'}>{say(`part.${status}`)}</Badge>
      {isMine && (
        <Button
          look="quiet"
          label={say('part.removeName', { name })}
          onPress={() => void removeColleague(desk, contact, personId, commandId)}
        >
          {say('part.remove')}
        </Button>
      )}
    </span>
  );
}
