import type { MessageId } from './catalogue.ts';

export type PhraseValues = Readonly<Record<string, string | number>>;

/** Something to be said, before it is said in a language. */
export type Phrase = { readonly id: MessageId; readonly values?: PhraseValues };
