import { defineConfig } from '@playwright/test';
import { browserExecutable } from '../../tools/browser.ts';

// Each worker has an installation to itself; Playwright tells it which of them it is.
const urls = (process.env.KENSHU_URLS ?? '').split(' ');
const baseURL = urls[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];

const { executablePath, args, env } = await browserExecutable();

export default defineConfig({
  testDir: 'src',
  workers: urls.length,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 10_000,
    // What fades in would be judged half faded.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args, env },
  },
});
