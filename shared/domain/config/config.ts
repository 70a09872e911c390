import { contradictions } from './contradictions.ts';
import { type Shape, shape } from './shape.ts';

export type ServiceConfig = Shape;

/** What the service is: everything the rules read. Validated whole when it is loaded, then trusted. */
export const serviceConfig = shape.superRefine((config, context) => {
  for (const { path, message } of contradictions(config)) context.addIssue({ code: 'custom', path, message });
});
