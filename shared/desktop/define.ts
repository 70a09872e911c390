import type { z } from 'zod';

/** A call from the page to the main process. */
export type DesktopCall = { readonly input: z.ZodType; readonly answer: z.ZodType; readonly doc: string };
export type DesktopNotice = { readonly payload: z.ZodType; readonly doc: string };

export const desktopCall = <I extends z.ZodType, A extends z.ZodType>(input: I, answer: A, doc: string) =>
  ({ input, answer, doc }) as const;

export const desktopNotice = <P extends z.ZodType>(payload: P, doc: string) => ({ payload, doc }) as const;
