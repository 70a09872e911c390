/** Passing over a row is not looking at it: told after this long, in milliseconds. */
const SETTLES = 400;

type Call = (name: 'contact.view', input: { id: string; isViewing: boolean }) => unknown;

/** Tells colleagues which contact is looked at here; nothing while the connection is away. */
export function createLooking(call: Call) {
  let wanted: string | null = null;
  let told: string | null = null;
  let isLive = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const now = isLive ? wanted : null;
    if (now === told) return;
    if (now) void call('contact.view', { id: now, isViewing: true });
    else if (told && isLive) void call('contact.view', { id: told, isViewing: false });
    told = now;
  };
  return {
    /** What is looked at from now on: in the window where the person is, and nothing while the content is hidden. */
    lookAt(id: string | null) {
      if (id === wanted) return;
      wanted = id;
      clearTimeout(timer);
      timer = setTimeout(tell, SETTLES);
    },
    /** The gateway forgets with the connection; it is told anew when there is one again. */
    setLive(value: boolean) {
      isLive = value;
      if (!value) told = null;
      tell();
    },
    stop: () => clearTimeout(timer),
  };
}
