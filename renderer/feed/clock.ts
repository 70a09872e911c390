import { createStore } from 'zustand/vanilla';
import type { Clock } from '../../shared/domain/clock/clock.ts';
import { firstDue } from '../../shared/domain/clock/clocksOf.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { SECOND } from '../../shared/kit/time.ts';

const TICK = 5 * SECOND;

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

/** The clock to show of a contact, remembered as long as neither the contact nor the configuration changes. */
export function createClockOf() {
  let remembered = new WeakMap<Contact, Clock | null>();
  let of: ServiceConfig | null = null;
  return (contact: Contact, config: ServiceConfig): Clock | null => {
    if (of !== config) remembered = new WeakMap();
    of = config;
    const known = remembered.get(contact);
    if (known !== undefined) return known;
    const clock = firstDue(contact, config);
    remembered.set(contact, clock);
    return clock;
  };
}
