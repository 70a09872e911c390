import { useMemo } from 'react';
import { useStore } from 'zustand';
import { handlesContacts } from '../../../shared/domain/policy.ts';
import { type Action, useAction, useRegistry } from '../../feed/actions.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import type { Service } from '../../feed/state.ts';
import { useContact, useDesk, useFeed, usePlace } from '../../feed/useDesk.ts';
import { type Say, useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { type Offer, offerActions } from './search.ts';

/** Of no use in the palette itself. */
const here: readonly string[] = ['screen.palette', 'screen.back'];

/** Everything that the palette offers but contacts; made anew only when what the reasons stand on has changed. */
export function useOffers(): readonly Offer[] {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const { actions } = useRegistry();
  const service = useFeed((state) => state.service);
  const contact = useContact(usePlace((place) => place.contactId));
  const link = useFeed((state) => state.link.kind);
  const asked = usePlace((place) => place.asked);
  const uses = useStore(desk.settings.store, (state) => state.uses);
  const transfer = useAction('contact.transfer');
  // biome-ignore lint/correctness/useExhaustiveDependencies: reasons read the open contact, the connection and what is asked
  return useMemo(() => {
    const known = actions.filter(({ id }) => !here.includes(id));
    const offered = offerActions(known, ({ label }) => say(label), put, uses);
    if (!service) return offered;
    // A window of its own has no list to show a queue in.
    const queues = desk.own ? [] : queuesIn(service, say);
    return [...offered, ...queues, ...colleaguesIn(service, transfer)];

    function colleaguesIn({ person, personById, config }: Service, action: Action): readonly Offer[] {
      const reason = action.reason();
      return [...personById.values()]
        .filter((each) => each.id !== person.id && handlesContacts(each, config))
        .map(({ id, name, title }) => ({
          ...{ kind: 'colleague', key: `person:${id}`, personId: id, action, label: name },
          also: Object.values(title).join(' '),
          note: reason ? put(reason) : say('palette.colleague', { title: title[language] }),
          isAvailable: reason === null,
        }));
    }
  }, [desk, actions, service, contact, link, asked, uses, transfer, say, put, language]);
}

const queuesIn = ({ config }: Service, say: Say): readonly Offer[] =>
  config.queues.map(({ name }) => ({
    ...{ kind: 'queue', key: `queue:${name}`, name, label: queueLabel(name), also: name },
    note: `${name} · ${say('palette.queue')}`,
    isAvailable: true,
  }));
