/** Where the keyboard goes next in the card; null where there is nothing to do just now. */
export type Stops = { message: HTMLTextAreaElement | null; ask: HTMLButtonElement | null };
