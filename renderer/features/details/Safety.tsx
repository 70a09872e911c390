import { type Contact, isOpen } from '../../../shared/domain/contact/contact.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';

/** The safety flag: how it stands, and what may be done about it. */
export function Safety({ contact }: { readonly contact: Contact }) {
  const { place } = useDesk();
  const say = useWords();
  const { safety } = contact;
  return (
    <section aria-labelledby="details-safety">
      <h2 id="details-safety">{say('safety.title')}</h2>
      <p className="details-quiet" data-safety={safety}>
        {say(`safety.stands.${safety}`)}
      </p>
      {isOpen(contact) && (
        <Button icon="flag" onPress={() => place.setState({ dialog: 'safety' })}>
          {say('safety.change')}
        </Button>
      )}
    </section>
  );
}
