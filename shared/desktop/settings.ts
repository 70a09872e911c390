import { z } from 'zod';
import { language } from '../domain/language.ts';
import { savedView } from './inboxViews.ts';

/** Views that a person keeps at most. */
export const MOST_SAVED_VIEWS = 20;

export const themes = ['system', 'light', 'dark'] as const;
export const densities = ['roomy', 'dense'] as const;
/** Per cent of the text size that the browser or the desktop has. */
export const textSizes = [100, 112, 125, 150] as const;
export const keyPresets = ['default', 'suomi'] as const;
export const sendKeys = ['Enter', 'Ctrl+Enter'] as const;
export const alertChoices = ['all', 'mine', 'urgent', 'none'] as const;

const deviceId = z.string().max(200).nullable().default(null);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What a person may set for this PC. Every field has a default, so that an older file reads well. */
export const settings = z.object({
  language: language.default('fi'),
  theme: z.enum(themes).default('system'),
  density: z.enum(densities).default('roomy'),
  textSize: z.literal(textSizes).default(100),
  notifications: z.boolean().default(true),
  sound: z.boolean().default(true),
  /** What calls for attention: everything in one's queues, one's own contacts, urgent ones alone, or nothing. */
  alerts: z.enum(alertChoices).default('all'),
  /** Between these times of day neither sound nor notification, urgent contacts excepted; null for never. */
  quiet: z.object({ from: clock, to: clock }).nullable().default(null),
  singleKeys: z.boolean().default(true),
  /** A view of a newer version that this one cannot read is left out, and takes no other setting with it. */
  inboxViews: z
    .array(z.unknown())
    .max(1_000)
    .default([])
    .transform((views): z.input<typeof savedView>[] =>
      views
        .flatMap((each) => {
          const read = savedView.safeParse(each);
          return read.success ? [read.data] : [];
        })
        .slice(0, MOST_SAVED_VIEWS),
    )
    // What comes of it can be written down as a schema; a transformation alone cannot.
    .pipe(z.array(savedView)),
  keyPreset: z.enum(keyPresets).default('default'),
  /** Keys a person has chosen, by action; an empty list takes them away. */
  keys: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4)).default({}),
  /** What sends a chat reply; a message or note is always sent by Ctrl+Enter. */
  sendKey: z.enum(sendKeys).default('Enter'),
  /** What a talk by voice or video uses on this PC; null is what the system chooses. */
  talkDevices: z
    .object({
      audio: deviceId,
      video: deviceId,
      speaker: deviceId,
    })
    .default({ audio: null, video: null, speaker: null }),
  startsAtLogin: z.boolean().default(false),
  /** How often each action was chosen in the palette: it ranks by use. */
  uses: z.record(z.string().max(60), z.number().int().min(0).max(1_000_000)).default({}),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = settings.parse({});

/** What was kept, field by field: one that cannot be read has its default, and costs none of the others. */
export function readSettings(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return defaultSettings;
  const fields = Object.entries(settings.shape).map(([name, shape]) => {
    const parsed = shape.safeParse((kept as Record<string, unknown>)[name]);
    return [name, parsed.success ? parsed.data : defaultSettings[name as keyof Settings]];
  });
  return Object.fromEntries(fields) as Settings;
}

/** The settings as a file of this PC holds them. */
export const keptSettings = z.unknown().transform(readSettings);
