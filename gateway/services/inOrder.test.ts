import { expect, test } from 'vitest';
import { InOrder } from './inOrder.ts';

test('work on a contact is done in its order, that on another beside it; what fails holds up nothing', async () => {
  const inOrder = new InOrder();
  const done: string[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = inOrder.run('a', async () => {
    await gate;
    done.push('a1');
  });
  const failing = inOrder.run('a', () => Promise.reject(new Error('gone')));
  const last = inOrder.run('a', async () => done.push('a3'));
  await inOrder.run('b', async () => done.push('b1'));
  open();
  await first;
  await expect(failing).rejects.toThrow('gone');
  expect(await last).toBe(3);
  expect(done).toEqual(['b1', 'a1', 'a3']);
});
