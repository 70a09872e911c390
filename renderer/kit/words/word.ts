/** One text in every language of the screen; a missing one is a type error. */
export type Word = { readonly fi: string; readonly sv: string; readonly en: string };
export type Words = Readonly<Record<string, Word>>;
