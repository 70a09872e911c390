import { useEffect, useState } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import type { DeskAnswer } from '../../clients/gateway.ts';
import { useDesk, useIsLive, useIsVeiled } from '../../feed/useDesk.ts';

export type Details = DeskAnswer<'details.get'>;
export type Seen =
  | { readonly state: 'none' }
  | { readonly state: 'unasked' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: Details };

/**
 * Who the client is, asked for as the pane shows it (each look is written down): by itself for a contact of one's own
 * or that one takes part in, for another's on asking alone. Held no longer than the pane stands, and never while the
 * content is hidden.
 */
export function useDetails(contact: Contact) {
  const { feed, me } = useDesk();
  const isLive = useIsLive();
  const isVeiled = useIsVeiled();
  const { id, details, safety, participants } = contact;
  const isMine = ownerOf(contact) === me || participants.some(({ personId }) => personId === me);
  const [isAsked, setAsked] = useState(false);
  const [tries, setTries] = useState(0);
  const [kept, setKept] = useState<{ stamp: string; seen: Seen } | null>(null);
  // Corrected details, and a flag that was set meanwhile, are another thing to look at.
  const changedAt = useChangedAt(contact);
  const stamp = `${details.join()} ${safety} ${changedAt} ${tries}`;
  const isWanted = details.length > 0 && (isMine || isAsked) && !isVeiled;

  useEffect(() => {
    if (!isWanted) {
      setKept(null);
      return;
    }
    if (!isLive) return;
    let isShown = true;
    void feed.gateway.call('details.get', { id }).then((answer) => {
      if (isShown)
        setKept({ stamp, seen: answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed' } });
    });
    return () => {
      isShown = false;
    };
  }, [feed, id, stamp, isWanted, isLive]);

  const seen: Seen =
    details.length === 0
      ? { state: 'none' }
      : !isWanted
        ? { state: 'unasked' }
        : kept?.stamp === stamp
          ? kept.seen
          : { state: 'loading' };
  return { seen, ask: () => setAsked(true), retry: () => setTries((before) => before + 1) };
}

/** The version of the latest change of details that this desk has heard of. */
function useChangedAt({ id }: Contact): number {
  const { feed } = useDesk();
  const find = () =>
    feed.store
      .getState()
      .mirror.timelineById.get(id)
      ?.events.findLast(({ event }) => event.type === 'detailsRecorded')?.version ?? 0;
  const [version, setVersion] = useState(find);
  useEffect(() => feed.store.subscribe(() => setVersion(find())));
  return version;
}
