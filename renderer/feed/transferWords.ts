import type { TransferTarget } from '../../shared/domain/contact/parts/transfer.ts';
import { MINUTE } from '../../shared/kit/time.ts';
import type { ScreenLanguage } from '../kit/moment.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { queueLabel } from './queueLabel.ts';
import type { Service } from './state.ts';

/** To whom an offer was made, by name. */
export function targetName(to: TransferTarget, service: Service, language: ScreenLanguage): string {
  if (to.kind === 'person') return service.personById.get(to.personId)?.name ?? to.personId;
  const line = service.config.lines.find(({ queues }) => queues.includes(to.queue));
  return line?.label[language] ?? queueLabel(to.queue);
}

/** How long an offer has waited. */
export function waited(at: string, now: string): Phrase {
  const minutes = Math.max(1, Math.round((Date.parse(now) - Date.parse(at)) / MINUTE));
  return minutes < 60
    ? { id: 'banner.waited.minutes', values: { count: minutes } }
    : { id: 'banner.waited.hours', values: { count: Math.round(minutes / 60) } };
}
