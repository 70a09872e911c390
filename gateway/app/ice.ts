import { z } from 'zod';
import type { IceOptions } from '../services/iceServers.ts';

const list = (scheme: RegExp, what: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((urls) => urls.every((url) => scheme.test(url)), { error: `only ${what} addresses` });

const schema = z
  .object({
    LUOTSI_STUN_URLS: list(/^stuns?:\S+$/, 'stun: or stuns:'),
    LUOTSI_TURN_URLS: list(/^turns?:\S+$/, 'turn: or turns:'),
    LUOTSI_TURN_SECRET: z.string().min(16).optional(),
  })
  .refine((value) => value.LUOTSI_TURN_URLS.length > 0 === (value.LUOTSI_TURN_SECRET !== undefined), {
    error: 'LUOTSI_TURN_URLS and LUOTSI_TURN_SECRET go together',
  });

/** Reads through which servers talks connect; throws one error that names every variable that is wrong. */
export function readIce(variables: NodeJS.ProcessEnv): IceOptions {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`);
    throw new Error(`the environment is not right\n  ${problems.join('\n  ')}`);
  }
  const value = parsed.data;
  return {
    stun: value.LUOTSI_STUN_URLS,
    turn: value.LUOTSI_TURN_URLS,
    secret: value.LUOTSI_TURN_SECRET ?? null,
  };
}
