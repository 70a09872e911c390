/** Set for the long proof (`npm run proof`): every property is then tried fifty times as often. */
const isProof = Boolean(process.env.LUOTSI_PROOF);

/** How often a property is tried: a modest number in everyday runs. */
export const runs = (everyday: number): number => (isProof ? everyday * 50 : everyday);

/** Rounds of a proof with a size of its own: all of them in the long proof, fewer in everyday runs. */
export const rounds = <T>(everyday: T, whole: T): T => (isProof ? whole : everyday);

/** Milliseconds a property may take. */
export const proofTimeout = isProof ? 1_200_000 : 30_000;
