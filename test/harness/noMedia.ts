import type { Media } from '../../renderer/clients/media.ts';

const absent = (): never => {
  throw new DOMException('there is no browser here', 'NotFoundError');
};

/** A workstation without a browser around it: nothing to speak into, nothing to be seen by. */
export const noMedia: Media = {
  capture: async () => absent(),
  connect: absent,
  gather: absent,
  later: () => () => undefined,
  devices: async () => ({ audio: [], video: [], speaker: [] }),
  onDevicesChanged: () => () => undefined,
};
