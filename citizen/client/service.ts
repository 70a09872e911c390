import type { PublicService } from '../../shared/protocol/publicService.ts';

const ANSWER_WITHIN = 8_000;

/** What the service is and when it is open; null where the gateway cannot be reached. */
export async function fetchService(): Promise<PublicService | null> {
  try {
    const response = await fetch('citizen/service', { signal: AbortSignal.timeout(ANSWER_WITHIN) });
    return response.ok ? ((await response.json()) as PublicService) : null;
  } catch {
    return null;
  }
}
