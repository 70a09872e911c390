import { isInUse } from '../../shared/domain/channelInUse.ts';
import { freeSlots, isBookable, toSlot } from '../../shared/domain/contact/callback/slots.ts';
import type { Slot } from '../../shared/domain/contact/parts/callback.ts';
import { refuse } from '../../shared/kit/result.ts';
import { bookedTimes, whileBooking } from '../db/bookings.ts';
import type { CommandAnswer } from './commands.ts';
import type { Services } from './environment.ts';

/** The times at which clients may be called by their own choice (R8). */
export class BookingService {
  readonly #services: Services;
  /** One booking of this gateway at a time: each holds a connection while the pipeline needs another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(services: Services) {
    this.#services = services;
  }

  /** What can be booked now; nothing where booking is not in use. */
  async free(): Promise<Slot[]> {
    const { db, config, now } = this.#services;
    const at = now();
    if (!isInUse(config, 'BOOKED_CALL', at.toISOString())) return [];
    return freeSlots(config, await bookedTimes(db, at), at.toISOString());
  }

  /** Opens a contact with a booked time, unless all places of that time have been given away meanwhile. */
  book(wanted: Slot, open: () => Promise<CommandAnswer>): Promise<CommandAnswer> {
    const booking = this.#last.then(() => this.#book(toSlot(wanted), open));
    this.#last = booking.catch(() => undefined);
    return booking;
  }

  #book(slot: Slot, open: () => Promise<CommandAnswer>): Promise<CommandAnswer> {
    const { db, config, now } = this.#services;
    const at = now();
    return whileBooking(db, at, (taken) => {
      const isFree = freeSlots(config, taken, at.toISOString()).some(({ from }) => from === slot.from);
      // Whether it can be booked at all, the rule of opening says.
      return !isFree && isBookable(config, slot, at.toISOString())
        ? Promise.resolve(refuse({ code: 'SlotTaken' }))
        : open();
    });
  }
}
