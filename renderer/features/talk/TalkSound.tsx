import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useDesk } from '../../feed/useDesk.ts';

/** What the others of a talk say: heard wherever on the screen one is. */
export function TalkSound() {
  const { talks } = useDesk();
  const peers = useStore(talks.store, ({ seat }) => seat?.room.peers);
  return peers?.map(({ seat, media }) => <Sound key={seat} stream={media} />) ?? null;
}

function Sound({ stream }: { stream: MediaStream }) {
  const { settings } = useDesk();
  const speaker = useStore(settings.store, ({ talkDevices }) => talkDevices.speaker);
  const ref = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const audio = ref.current;
    if (!audio) return;
    audio.srcObject = stream;
    void audio.play().catch(() => undefined);
    return () => {
      audio.srcObject = null;
    };
  }, [stream]);
  useEffect(() => {
    // A speaker that is not there today leaves the system's own.
    void ref.current?.setSinkId?.(speaker ?? '').catch(() => undefined);
  }, [speaker]);
  // biome-ignore lint/a11y/useMediaCaption: living speech between people has no captions to show.
  return <audio ref={ref} autoPlay className="visually-hidden" />;
}
