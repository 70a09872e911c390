import type { Instant } from '../kit/time.ts';
import { dayOf } from './calendar/wallClock.ts';
import type { Channel } from './channel.ts';
import type { ServiceConfig } from './config/config.ts';

/** Whether a channel has been taken into use by a moment: from its own day on (R4), never where it has none. */
export function isInUse(
  { channels, timeZone }: Pick<ServiceConfig, 'channels' | 'timeZone'>,
  of: Channel,
  now: Instant,
): boolean {
  const from = channels.find(({ id }) => id === of)?.activeFrom;
  return typeof from === 'string' && from <= dayOf(now, timeZone);
}
