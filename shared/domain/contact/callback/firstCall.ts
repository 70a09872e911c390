import { ok, type Result, refuse } from '../../../kit/result.ts';
import type { Channel } from '../../channel.ts';
import type { Slot } from '../parts/callback.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';
import { firstSlot, isBookable, isWithinHours, toSlot } from './slots.ts';

type Asked = { readonly channel: Channel; readonly slot: Slot | null; readonly receivedAt: string | null };

/** When we call whom asked for it: at the time booked (R8), or on the next business day (R28, R29); null elsewhere. */
export function firstCall(
  { channel: of, slot: booked, receivedAt }: Asked,
  { config, now, actor }: DecideContext,
): Result<Slot | null, ContactRefusal> {
  if (of === 'CONTACT_REQUEST') return ok(firstSlot(config, receivedAt ?? now));
  if (of !== 'BOOKED_CALL' || !booked) return ok(null);
  const wanted = toSlot(booked);
  // Another system has booked by its own calendar: its times need not stand on our grid.
  const isOffered =
    actor.kind === 'integration'
      ? wanted.from > now && isWithinHours(config, wanted)
      : isBookable(config, wanted, now);
  return isOffered ? ok(wanted) : refuse({ code: 'SlotNotOffered' });
}
