import { createStore } from 'zustand/vanilla';
import { type WaitClock, waitClock } from '../../shared/domain/clock.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { SECOND } from '../../shared/kit/time.ts';

const TICK = 5 * SECOND;
const REMEMBERED = 5_000;

/** The gateway's time for the screen, moving in steps that words like "4 min" can follow calmly. */
export function createScreenClock(now: () => Date, onTick: () => void) {
  const read = () => now().toISOString();
  const store = createStore<{ now: string }>()(() => ({ now: read() }));
  const tick = () => {
    store.setState({ now: read() });
    onTick();
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    store,
    tick,
    start: () => {
      timer = setInterval(tick, TICK);
    },
    stop: () => clearInterval(timer),
  };
}

/** Promise clocks, remembered by what they depend on: only what is on the screen is ever counted. */
export function createClockOf() {
  let remembered = new Map<string, WaitClock | null>();
  let of: ServiceConfig | null = null;
  return (contact: Contact, config: ServiceConfig): WaitClock | null => {
    if (!contact.awaitingSince) return null;
    if (of !== config || remembered.size > REMEMBERED) remembered = new Map();
    of = config;
    const known = remembered.get(contact.awaitingSince);
    if (known !== undefined) return known;
    const clock = waitClock(contact, config);
    remembered.set(contact.awaitingSince, clock);
    return clock;
  };
}
