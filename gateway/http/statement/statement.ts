import type { ServiceConfig } from '../../../shared/domain/config/config.ts';

/** What the statement says of the organisation: from the configuration in force. */
export type About = {
  readonly organisation: string;
  readonly unit: string;
  readonly feedback: ServiceConfig['organisation']['feedback'];
};

/** A part of the statement: paragraphs, then perhaps a list. Addresses that begin with https:// become links. */
export type Part = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
};

export type Statement = {
  readonly languages: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
};
