import { z } from 'zod';

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

/** Where a change landed: the journal's number and the contact's version after it. */
export const done = z.object({ seq: z.number().int().nonnegative(), version: z.number().int() });
export type Done = z.infer<typeof done>;

type CommandSchema<V extends string> = z.ZodObject<{ verb: z.ZodLiteral<V> } & z.core.$ZodLooseShape>;

/**
 * A call that gives a command on a contact: its input is the command without the verb, which the call's name says.
 * The gateway answers such calls from the table alone. Any of them may find the contact out of sight, or not allowed.
 */
export const commandCall = <V extends string, S extends CommandSchema<V>, const R extends readonly string[]>(
  command: S,
  refusals: R,
  doc: string,
) => ({
  verb: command.shape.verb.value as V,
  input: command.omit({ verb: true } as never) as unknown as z.ZodType<
    Omit<z.output<S>, 'verb'>,
    Omit<z.input<S>, 'verb'>
  >,
  answer: done,
  refusals: [...refusals, 'NotFound', 'NotAllowed'] as const,
  doc,
});

export const notice = <P extends z.ZodType>(payload: P, doc: string) => ({ payload, doc }) as const;

export type InputOf<C extends Call> = z.input<C['input']>;
export type ParsedOf<C extends Call> = z.output<C['input']>;
export type AnswerOf<C extends Call> = z.output<C['answer']>;
export type PayloadOf<N extends Notice> = z.output<N['payload']>;
