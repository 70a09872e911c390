import type { z } from 'zod';

/** A call: what is sent, what is answered, and which refusals the answer may be instead. */
export type Call = {
  readonly input: z.ZodType;
  readonly answer: z.ZodType;
  readonly refusals: readonly string[];
  readonly doc: string;
};

/** One-way word from the gateway. */
export type Notice = { readonly payload: z.ZodType; readonly doc: string };

export type CallTable = Readonly<Record<string, Call>>;
export type NoticeTable = Readonly<Record<string, Notice>>;

export const call = <I extends z.ZodType, A extends z.ZodType, const R extends readonly string[]>(
  input: I,
  answer: A,
  refusals: R,
  doc: string,
) => ({ input, answer, refusals, doc }) as const;

export const notice = <P extends z.ZodType>(payload: P, doc: string) => ({ payload, doc }) as const;

export type InputOf<C extends Call> = z.input<C['input']>;
export type ParsedOf<C extends Call> = z.output<C['input']>;
export type AnswerOf<C extends Call> = z.output<C['answer']>;
export type PayloadOf<N extends Notice> = z.output<N['payload']>;
