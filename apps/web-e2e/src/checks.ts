import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function hasNothingSerious(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // what passes is not told one by one, and no second page is opened to gather frames, of which there are none:
    // the coverage takes 1.5 s so, else 13
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}
