import { join } from 'node:path';
import { app } from 'electron';
import { createFaultLog } from '../platform/faultLog.ts';
import { registerPageScheme } from '../platform/pageProtocol.ts';
import { catchFaults } from './faults.ts';
import { startDesk } from './startDesk.ts';

app.enableSandbox();
registerPageScheme();

// One Luotsi for each person on a PC: a second one hands over to the first and leaves.
if (app.requestSingleInstanceLock()) {
  const report = createFaultLog(join(app.getPath('userData'), 'logs/main.log'), () => new Date());
  const fail = catchFaults(report);
  app
    .whenReady()
    .then(() => startDesk(report))
    .catch(fail);
} else {
  app.quit();
}
