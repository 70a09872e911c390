import { useCallback, useEffect, useState } from 'preact/hooks';
import { MINUTE, SECOND } from '../../shared/kit/time.ts';
import type { PublicService } from '../../shared/protocol/publicService.ts';
import { fetchService } from '../client/service.ts';

type Known = { service: PublicService | null; status: 'loading' | 'ready' | 'unreachable'; skew: number };

const nothing: Known = { service: null, status: 'loading', skew: 0 };

/**
 * What the service is, kept fresh: asked again when it opens or closes, when the page comes back into sight, every
 * five minutes, and every ten seconds while it cannot be reached. `now` is the gateway's time.
 */
export function useService() {
  const [known, setKnown] = useState(nothing);

  const refresh = useCallback(async () => {
    const service = await fetchService();
    setKnown((before) => {
      if (service) return { service, status: 'ready', skew: Date.parse(service.now) - Date.now() };
      return before.service ? { ...before } : { ...before, status: 'unreachable' };
    });
  }, []);
  const retry = useCallback(() => {
    setKnown((before) => ({ ...before, status: 'loading' }));
    void refresh();
  }, [refresh]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    if (known === nothing) return;
    const timer = setTimeout(refresh, untilRefresh(known));
    return () => clearTimeout(timer);
  }, [known, refresh]);
  useEffect(() => {
    const onSight = () => {
      if (!document.hidden) void refresh();
    };
    document.addEventListener('visibilitychange', onSight);
    addEventListener('online', onSight);
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      removeEventListener('online', onSight);
    };
  }, [refresh]);

  const now = useCallback(() => new Date(Date.now() + known.skew), [known.skew]);
  return { service: known.service, status: known.status, now, refresh: retry };
}

function untilRefresh({ service, skew }: Known): number {
  if (!service) return 10 * SECOND;
  const turn = service.hours.isOpen ? service.hours.closesAt : service.hours.opensAt;
  const untilTurn = turn === null ? Infinity : Date.parse(turn) - (Date.now() + skew) + SECOND;
  return Math.max(5 * SECOND, Math.min(5 * MINUTE, untilTurn));
}
