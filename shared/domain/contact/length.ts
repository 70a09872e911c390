/** Longest message or note, in UTF-16 code units. Apart from the schema, so that a page may count without one. */
export const MESSAGE_LENGTH = 4_000;
