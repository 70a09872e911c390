import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { samples } from '../harness/files.ts';
import { begin } from './support/citizen.ts';
import {
  conversation,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  OUTI,
  replyField,
  rowOf,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';

const bytesOf = async (download: Download) => readFile(await download.path());
const save = async (page: Page, name: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Tallenna liite ${name}` }).click();
  return download;
};

test('files go both ways: a client sends a picture and a paper, the desk saves them and sends one back', async ({
  page,
  context,
}) => {
  // High enough that nothing of the conversation is cut where it scrolls.
  await page.setViewportSize({ width: 1366, height: 1000 });
  const client = await context.newPage();
  await client.setViewportSize({ width: 320, height: 640 });
  const field = client.locator('input[type=file]');
  const chosen = client.getByRole('list', { name: 'Lähtevät liitteet' });

  await test.step('the client chooses what can be sent, and is told why the rest cannot', async () => {
    await begin(client, 'Lähetän kuvan.');
    await field.setInputFiles([
      { name: 'ohjelma.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0', 'latin1') },
      { name: 'suuri.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10 * 1_048_576 + 1, 'a') },
      { name: 'Kuva\u202egnp.png', mimeType: 'image/png', buffer: samples.png },
      { name: 'Päätös.pdf', mimeType: 'application/pdf', buffer: samples.pdf },
    ]);
    await expect(chosen).toContainText('Tällaista tiedostoa ei voi lähettää.');
    await expect(chosen).toContainText('Tiedosto on liian suuri. Enintään 10 Mt.');
    await expect(chosen.getByText('valmis')).toHaveCount(2);
    await expect(client.getByText(/Olet nimetön. Tarkista, ettei liitteissä/)).toBeVisible();
    await expectAccessible(client);
    await expectNoSidewaysScroll(client);
    await client.getByRole('button', { name: 'Lähetä' }).click();
    await expect(client.getByText('Odota, että liitteet ovat valmiit, tai poista ne.')).toBeVisible();
    await client.getByRole('button', { name: 'Poista liite ohjelma.pdf' }).click();
    await client.getByRole('button', { name: 'Poista liite suuri.txt' }).click();
    await client.getByRole('button', { name: 'Lähetä' }).click();
    await expect(client.getByRole('button', { name: 'Tallenna liite Päätös.pdf' })).toBeVisible();
    await expect(chosen).toHaveCount(0);
  });

  await test.step('the desk sees what they are, and saves them without anything opening', async () => {
    await signInAs(page, OUTI);
    await rowOf(page, 'Kuvagnp.png, Päätös.pdf').click();
    await expect(timeline(page)).toContainText('Lähetän kuvan.');
    await page.keyboard.press('a');
    await expect(conversation(page).getByText('Otit keskustelun')).toBeVisible();
    await expect(timeline(page)).toContainText('virustarkistamaton');
    const picture = await save(page, 'Kuvagnp.png');
    expect(picture.suggestedFilename()).toBe('Kuvagnp.png');
    expect(await bytesOf(picture)).toEqual(samples.png);
    expect(await bytesOf(await save(page, 'Päätös.pdf'))).toEqual(samples.pdf);
    expect(context.pages()).toHaveLength(2);
  });

  await test.step('the desk sends one back by the keyboard, and the client saves it', async () => {
    await page.keyboard.press('r');
    await expect(replyField(page)).toBeFocused();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+Shift+l');
    await (await chooser).setFiles([
      { name: 'Ohje.txt', mimeType: 'text/plain', buffer: samples.txt },
      { name: 'tyhja.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
    const pending = page.getByRole('list', { name: 'Lähtevät liitteet' });
    await expect(pending).toContainText('valmis lähtemään');
    await expect(pending).toContainText('tyhja.txt on tyhjä tiedosto.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Poista liite tyhja.txt' }).press('Enter');
    await expect(replyField(page)).toBeFocused();
    await page.keyboard.type('Tässä ohje.');
    await page.keyboard.press('Enter');
    await expect(timeline(page).getByRole('button', { name: 'Tallenna liite Ohje.txt' })).toBeVisible();
    await expect(pending).toHaveCount(0);
    await expect(client.getByText('Tässä ohje.', { exact: true })).toBeVisible();
    expect(await bytesOf(await save(client, 'Ohje.txt'))).toEqual(samples.txt);
    await expectNoSidewaysScroll(client);
  });
});
