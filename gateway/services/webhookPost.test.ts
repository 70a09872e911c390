import { expect, test } from 'vitest';
import { createWebhookSecret, signWebhook, whyNoWebhookAddress } from './webhookPost.ts';

test('signs as Standard Webhooks does in its example', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const signature = signWebhook(
    secret,
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    1_614_265_330,
    '{"test": 2432232314}',
  );
  expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('makes a secret of 32 random bytes', () => {
  const secret = createWebhookSecret();
  expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
  expect(createWebhookSecret()).not.toBe(secret);
});

test.each([
  ['http://register.example/hook', 'https'],
  ['http://127.0.0.1.example/', 'https'],
  ['https://user:word@register.example/', 'credentials'],
  ['https://169.254.169.254/latest', 'service'],
  ['https://2852039166/latest', 'service'],
  ['https://[fe80::1]/', 'service'],
  ['https://[::ffff:169.254.169.254]/', 'service'],
  ['ftp://127.0.0.1/', 'https'],
  ['nowhere', 'address'],
])('lets no webhook go to %s', (url, why) => {
  expect(whyNoWebhookAddress(url)).toContain(why);
});

test.each(['https://register.example/hook', 'http://127.0.0.1:8080/', 'http://[::1]/', 'http://localhost/'])(
  'lets a webhook go to %s',
  (url) => expect(whyNoWebhookAddress(url)).toBeNull(),
);
