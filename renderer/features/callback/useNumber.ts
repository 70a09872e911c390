import { useCallback, useEffect, useState } from 'react';
import type { ContactDetails } from '../../../shared/domain/contact/details.ts';
import type { Called, DeskError } from '../../clients/gateway.ts';
import { useDesk } from '../../feed/useDesk.ts';

/** The client's number as far as it may be seen. It is held while it shows, and nowhere else. */
export type KnownNumber =
  | { readonly state: 'loading' | 'none' | 'masked' }
  | { readonly state: 'failed'; readonly error: DeskError }
  | { readonly state: 'shown'; readonly phone: string; readonly safeContact: string | undefined };

/** Asks for the number once, and again in full with a reason where it is protected; both are written down. */
export function useNumber(contactId: string) {
  const { gateway } = useDesk().feed;
  const [known, setKnown] = useState<KnownNumber>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const take = useCallback((answer: Called<{ details: ContactDetails; masked?: readonly string[] }>) => {
    if (!answer.ok) return setKnown({ state: 'failed', error: answer.error });
    const { details, masked } = answer.value;
    if (details.phone)
      return setKnown({ state: 'shown', phone: details.phone, safeContact: details.safeContact });
    setKnown({ state: masked?.includes('phone') ? 'masked' : 'none' });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further round asks again
  useEffect(() => {
    let isHere = true;
    void gateway.call('details.get', { id: contactId }).then((answer) => isHere && take(answer));
    return () => {
      isHere = false;
    };
  }, [gateway, contactId, take, round]);
  const reveal = async (reason: string): Promise<DeskError | null> => {
    const answer = await gateway.call('details.reveal', { id: contactId, reason });
    if (!answer.ok) return answer.error;
    take(answer);
    return null;
  };
  return { known, reveal, tryAgain: () => setRound((count) => count + 1) };
}
