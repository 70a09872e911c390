/** An instant as an ISO 8601 string in UTC with milliseconds, the only form in which time crosses an edge. */
export type Instant = string;

/** Reads the present moment. Passed in by `app/`, so that tests and demo mode can move it. */
export type Clock = () => Date;

export const toInstant = (date: Date): Instant => date.toISOString();

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
