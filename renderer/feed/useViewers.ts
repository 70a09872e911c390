import { useWords } from '../kit/words/useWords.ts';
import { useFeed } from './useDesk.ts';

const NAMED = 2;

/** Who of the colleagues looks at a contact now, in words: "Mikko katsoo". Null while nobody does. */
export function useViewers(contactId: string): string | null {
  const say = useWords();
  const viewers = useFeed((state) => state.viewers.get(contactId));
  const personById = useFeed((state) => state.service?.personById);
  if (!viewers) return null;
  const names = viewers.slice(0, NAMED).map((id) => {
    const name = personById?.get(id)?.name;
    return name?.split(' ')[0] ?? say('person.unknown');
  });
  const more = viewers.length > NAMED ? ` +${viewers.length - NAMED}` : '';
  return say('viewing.who', { who: names.join(', ') + more, count: viewers.length });
}
