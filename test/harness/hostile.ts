import { messageText } from '../../shared/domain/contact/text.ts';
import * as injection from './hostile/injection.ts';
import * as markup from './hostile/markup.ts';
import * as unicode from './hostile/unicode.ts';

const families = { ...markup, ...injection, ...unicode };
export type HostileKind = keyof typeof families;

export type HostileText = { readonly kind: HostileKind; readonly text: string };

const kinds = Object.keys(families) as HostileKind[];

function withoutRepeats(list: readonly HostileText[]): HostileText[] {
  const seen = new Set<string>();
  return list.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Texts that somebody means harm with, or that have harmed programs (P9): the same in every run, none twice. */
export const hostileTexts: readonly HostileText[] = withoutRepeats(
  kinds.flatMap((kind) => families[kind].map((text) => ({ kind, text }))),
);

/** Those of them that pass as a message, as they are then kept. */
export const hostileMessages: readonly HostileText[] = withoutRepeats(
  hostileTexts.flatMap(({ kind, text }) => {
    const parsed = messageText.safeParse(text);
    return parsed.success ? [{ kind, text: parsed.data }] : [];
  }),
);
