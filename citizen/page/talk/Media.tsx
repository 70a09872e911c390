import { useEffect, useRef } from 'preact/hooks';

/** A picture; its sound, if it has any, is played elsewhere. */
export function Picture({ stream, label, isOwn }: { stream: MediaStream; label: string; isOwn: boolean }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => play(video.current, stream), [stream]);
  return (
    <video ref={video} class={isOwn ? 'talk-own' : undefined} aria-label={label} muted autoplay playsInline />
  );
}

/** What another says. */
export function Sound({ stream }: { stream: MediaStream }) {
  const audio = useRef<HTMLAudioElement>(null);
  useEffect(() => play(audio.current, stream), [stream]);
  // biome-ignore lint/a11y/useMediaCaption: living speech between people has no captions to show.
  return <audio ref={audio} autoplay class="visually-hidden" />;
}

function play(element: HTMLMediaElement | null, stream: MediaStream) {
  if (!element) return;
  element.srcObject = stream;
  element.play().catch(() => undefined);
  return () => {
    element.srcObject = null;
  };
}
