import { z } from 'zod';
import { queueKind } from '../channel.ts';
import { language, localised } from '../language.ts';
import { code, provenance, slug } from './values.ts';

/** R36: `#<unit>_<topic>[_fi|_sv]_<chat|kiireeton>`, and the queues of other kinds without the ending. */
const UNIT_QUEUE = /^#[A-Za-z]+_[\p{L}_]+?(_(fi|sv))?(_(chat|kiireeton))?$/u;
/** R37: `SIIRTO_<LINE>_INFO_<CHAT|KIIREETON>`. */
const TRANSFER_QUEUE = /^SIIRTO_[A-Z]+_INFO_(CHAT|KIIREETON)$/;
/** A slip of the pen seen in the wild (domain section 7, 1). */
const SLIP = 'SIRTO_';

function whyNoQueueName(name: string): string | null {
  if (name.startsWith(SLIP))
    return `"${name}" is no queue: did you mean "SIIRTO_${name.slice(SLIP.length)}"?`;
  if (name !== name.normalize('NFC'))
    return `"${name}" is written in decomposed letters: save it as Unicode NFC`;
  if (UNIT_QUEUE.test(name) || TRANSFER_QUEUE.test(name)) return null;
  return `"${name}" is no queue name: write "#<unit>_<topic>[_fi|_sv]_<chat|kiireeton>" or "SIIRTO_<LINE>_INFO_<CHAT|KIIREETON>"`;
}

export const queueName = z.string().check((context) => {
  const message = whyNoQueueName(context.value);
  if (message) context.issues.push({ code: 'custom', input: context.value, message });
});

export const isTransferQueueName = (name: string): boolean => TRANSFER_QUEUE.test(name);

/** Where contacts of one kind wait. `topic` names a topic's queue, `line` a service line's; `general` takes the rest. */
export const queue = z.strictObject({
  name: queueName,
  kind: queueKind,
  topic: z.string().min(1).optional(),
  lang: language.optional(),
  general: z.boolean(),
  line: code.optional(),
  ...provenance,
});
export type Queue = z.infer<typeof queue>;

/** A service line that receives transfers, with the card that says whom it is for (R37, R42, R63, R87). */
export const line = z.strictObject({
  id: z.string().regex(/^[A-Z]+$/, { error: 'a line is named in capitals A-Z' }),
  label: localised,
  queues: z.array(queueName).min(1),
  calendar: slug,
  coordinator: z.string().min(1).optional(),
  autoRoute: z.boolean(),
  eligibility: localised,
  groups: z.array(code),
  /** The topics with which it helps: it is shown first beside a contact of one of them. */
  topics: z.array(slug).default([]),
  ...provenance,
});
export type Line = z.infer<typeof line>;
