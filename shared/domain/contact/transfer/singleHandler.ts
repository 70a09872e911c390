import { actorHas } from '../../policy.ts';
import type { Contact } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';

/** Where the first handler keeps a report to its closing (R47), only a lead moves it to someone else. */
export function keptRefusal(
  { report }: Contact,
  { actor, config }: DecideContext,
  isForKeeper = false,
): ContactRefusal | null {
  if (!config.flags.singleHandlerReports || !report?.keeper || isForKeeper) return null;
  return actorHas(actor, 'reassign', config) ? null : { code: 'SingleHandler', keeper: report.keeper };
}
