/** Two soft rising tones for something new, one for something in a conversation that goes on; half a second at most. */
const tunes = {
  newContact: [587.33, 880],
  newMessage: [659.25],
  invited: [587.33, 880],
  waitEnded: [659.25],
  asked: [587.33, 880],
} as const;

/** Sounds made on the spot: nothing to load. The audio context begins with the first sound. */
export function createSound() {
  let context: AudioContext | null = null;
  return {
    play(tune: keyof typeof tunes) {
      context ??= new AudioContext();
      const { destination, currentTime } = context;
      for (const [index, frequency] of tunes[tune].entries()) {
        const start = currentTime + index * 0.14;
        const tone = context.createOscillator();
        const volume = context.createGain();
        tone.type = 'sine';
        tone.frequency.value = frequency;
        volume.gain.setValueAtTime(0, start);
        volume.gain.linearRampToValueAtTime(0.16, start + 0.02);
        volume.gain.exponentialRampToValueAtTime(0.001, start + 0.32);
        tone.connect(volume).connect(destination);
        tone.start(start);
        tone.stop(start + 0.34);
      }
    },
    stop() {
      void context?.close();
      context = null;
    },
  };
}
export type Sound = ReturnType<typeof createSound>;
