import type { PlaceStore } from './place.ts';

/** Passing over a row is not looking at it: told after this long, in milliseconds. */
const SETTLES = 400;

type Call = (name: 'contact.view', input: { id: string; isViewing: boolean }) => unknown;

/** Tells colleagues which contact is open here; nothing while the content is hidden or the connection away. */
export function createLooking(place: PlaceStore, call: Call) {
  let told: string | null = null;
  let isLive = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const { contactId, veil } = place.getState();
    const wanted = isLive && veil === null ? contactId : null;
    if (wanted === told) return;
    if (wanted) void call('contact.view', { id: wanted, isViewing: true });
    else if (told && isLive) void call('contact.view', { id: told, isViewing: false });
    told = wanted;
  };
  const stop = place.subscribe((now, before) => {
    if (now.contactId === before.contactId && now.veil === before.veil) return;
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLES);
  });
  return {
    /** The gateway forgets with the connection; it is told anew when there is one again. */
    setLive(value: boolean) {
      isLive = value;
      if (!value) told = null;
      tell();
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
