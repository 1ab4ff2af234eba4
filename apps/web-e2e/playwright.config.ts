import { defineConfig } from '@playwright/test';
import { browserExecutable } from '../../tools/browser.ts';

const { executablePath, args, env } = await browserExecutable();

export default defineConfig({
  testDir: 'src',
  // Two cores serve the browser, the api and the database at once.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env.KENSHU_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 10_000,
    // What fades in would be judged half faded.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args, env },
  },
});
