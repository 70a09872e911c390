import { useEffect, useState } from 'preact/hooks';
import type { CaptureProblem } from '../../../shared/kit/mesh/capture.ts';
import type { TalkStanding } from '../../client/talkStanding.ts';
import { Icon } from '../ui/Icon.tsx';
import { talkWords } from '../words/talk/words.ts';
import { nameOf, useLanguage } from '../words/words.ts';
import { Picture } from './Media.tsx';

type Props = {
  talk: TalkStanding;
  preview: MediaStream | null;
  isAsking: boolean;
  problem: CaptureProblem | null;
  isCameraMissing: boolean;
  tryPicture(): void;
  start(hasPicture: boolean): void;
  decline(): void;
};

/** Who offers what, what it means, and that nothing begins before one presses (R24). */
export function Offer({ talk, preview, isAsking, problem, isCameraMissing, ...steps }: Props) {
  const lang = useLanguage();
  const words = talkWords[lang];
  const isVideo = talk.medium === 'video';
  const who = nameOf(talk.by, lang);
  const title = isVideo ? words.offersVideo(who) : words.offersVoice(who);
  /** Said aloud once the region that says it is there. */
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(title), [title]);
  return (
    <>
      <h2 id="talk-title">{title}</h2>
      <p>
        {isVideo ? words.videoMeans : words.voiceMeans} {talk.hasInterpreter && words.withInterpreter}
      </p>
      <p>{words.yourChoice}</p>
      <p class="talk-promise">
        <Icon name="lock" />
        <strong>{words.notRecorded}</strong>
      </p>
      {preview && (
        <figure class="talk-preview">
          <Picture stream={preview} label={words.ownPicture} isOwn />
          <figcaption>{words.ownPicture}</figcaption>
        </figure>
      )}
      <p role="status">{isAsking ? words.asking : <span class="visually-hidden">{said}</span>}</p>
      {problem && (
        <p role="alert" class="talk-problem">
          <Icon name="warning" />
          {words[problem]}
        </p>
      )}
      {isCameraMissing && <p role="alert">{words.noCamera}</p>}
      <div class="choices">
        {isVideo && !preview && !isCameraMissing && (
          <button type="button" class="button" disabled={isAsking} onClick={steps.tryPicture}>
            {words.tryPicture}
          </button>
        )}
        {isVideo && !isCameraMissing && (
          <button type="button" class="button primary" disabled={isAsking} onClick={() => steps.start(true)}>
            {words.startVideo}
          </button>
        )}
        <button
          type="button"
          class={isVideo && !isCameraMissing ? 'button' : 'button primary'}
          disabled={isAsking}
          onClick={() => steps.start(false)}
        >
          <Icon name="phone" />
          {isVideo ? words.startVoice : words.start}
        </button>
        <button type="button" class="button" onClick={steps.decline}>
          {words.decline}
        </button>
      </div>
    </>
  );
}
