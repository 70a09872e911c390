import { mergeTests } from '@playwright/test';
import {
  claimRow,
  conversation,
  expect,
  expectLive,
  OUTI,
  timeline,
  test as withGateway,
} from './support/desk.ts';
import { test as withDesktop } from './support/electron.ts';
import { offerTo, SAID } from './support/flows/transfer.ts';

const test = mergeTests(withGateway, withDesktop);

test('in Electron a transfer is offered within six keys, and taken back', async ({
  desktop,
  gateway,
  client,
}) => {
  const application = await desktop.launch({ env: { LUOTSI_GATEWAY: gateway.url } });
  const desk = await application.firstWindow();
  await desk.getByRole('button', { name: OUTI }).click();
  await expectLive(desk);
  await client(SAID);
  await claimRow(desk, SAID);
  expect(await offerTo(desk, 'mik', 'Mikko Malli')).toBeLessThanOrEqual(6);
  await expect(conversation(desk)).toContainText('Siirretty: Mikko Malli');
  await desk.keyboard.press('Shift+T');
  await expect(timeline(desk)).toContainText('Peruit siirron');
});
