import { app, dialog } from 'electron';
import type { ReportFault } from '../platform/faultLog.ts';
import { systemWords } from './language.ts';

/** What nobody caught is written down and said, and ends the process. Answers with the one that does so. */
export function catchFaults(report: ReportFault): (error: unknown) => void {
  const fail = (error: unknown) => {
    const id = report('uncaught', error);
    dialog.showErrorBox('Luotsi', `${systemWords().fault}\n${id}`);
    app.exit(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  return fail;
}
