import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Talk } from '../../../shared/domain/contact/parts/talk.ts';
import { type Devices, media } from '../../clients/media.ts';
import { useAction } from '../../feed/actions.ts';
import type { TalkSeat } from '../../feed/talks.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { hangUp } from './calls.ts';

type ControlsProps = { readonly contact: Contact; readonly talk: Talk; readonly seat: TalkSeat };

/** Microphone, camera, devices, and the way out. */
export function Controls({ contact, talk, seat }: ControlsProps) {
  const desk = useDesk();
  const say = useWords();
  const [areDevicesShown, showDevices] = useState(false);
  const { isMuted, camera } = seat.room;
  const keysOf = {
    mute: useAction('talk.mute'),
    camera: useAction('talk.camera'),
    end: useAction('talk.hangUp'),
  };
  const isOwner = talk.desks[0] === desk.me;
  const endWord = talk.status === 'offered' ? 'talk.withdraw' : isOwner ? 'talk.hangUp' : 'talk.leave';
  return (
    <>
      <div className="talk-controls">
        <Button keys={keysOf.mute.keys[0]} onPress={() => desk.talks.toggleMuted()}>
          {say(isMuted ? 'talk.unmute' : 'talk.mute')}
        </Button>
        {talk.medium === 'video' && (
          <Button keys={keysOf.camera.keys[0]} onPress={() => desk.talks.toggleCamera()}>
            {say(camera ? 'talk.cameraOff' : 'talk.cameraOn')}
          </Button>
        )}
        <Button look="quiet" icon="settings" onPress={() => showDevices(!areDevicesShown)}>
          {say('talk.devices')}
        </Button>
        <Button
          look="note"
          icon="close"
          keys={keysOf.end.keys[0]}
          onPress={() => void hangUp(desk, contact, talk)}
        >
          {say(endWord)}
        </Button>
      </div>
      {areDevicesShown && <DeviceChoice hasVideo={talk.medium === 'video'} />}
    </>
  );
}

const none: Devices = { audio: [], video: [], speaker: [] };

/** Which microphone, camera and speaker: remembered on this PC. */
function DeviceChoice({ hasVideo }: { hasVideo: boolean }) {
  const { settings, talks } = useDesk();
  const say = useWords();
  const [devices, setDevices] = useState(none);
  const chosen = useStore(settings.store, ({ talkDevices }) => talkDevices);
  useEffect(() => {
    const look = () => void media.devices().then(setDevices);
    look();
    return media.onDevicesChanged(look);
  }, []);
  const choose = (kind: keyof Devices) => (value: string) => {
    settings.change({ talkDevices: { ...chosen, [kind]: value || null } });
    if (kind !== 'speaker') void talks.renew(kind);
  };
  const kinds = [
    ['audio', 'talk.microphone'],
    ...(hasVideo ? ([['video', 'talk.camera']] as const) : []),
    ...(devices.speaker.length > 0 ? ([['speaker', 'talk.speaker']] as const) : []),
  ] as const;
  return (
    <div className="talk-devices">
      {kinds.map(([kind, word]) => (
        <SelectField
          key={kind}
          label={say(word)}
          value={devices[kind].some(({ id }) => id === chosen[kind]) ? (chosen[kind] ?? '') : ''}
          onChange={choose(kind)}
          options={[
            { value: '', label: say('talk.byDefault') },
            ...devices[kind]
              .filter(({ id }) => id !== 'default')
              .map(({ id, name }, index) => ({
                value: id,
                label: name || say('talk.unnamed', { number: index + 1 }),
              })),
          ]}
        />
      ))}
    </div>
  );
}
