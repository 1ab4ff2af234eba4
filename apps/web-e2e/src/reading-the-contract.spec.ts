import { expect, test } from '@playwright/test';

test('somebody who writes a program reads the contract, and tries an operation of it', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) outside.push(request.url());
  });

  await page.goto('/api/docs');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kenshu');
  await expect(page.getByText('need If-Match')).toBeVisible();
  await page.getByRole('button', { name: 'get /api/catalogue', exact: true }).click();
  await expect(page.getByRole('row', { name: 'x-access "public"' })).toBeVisible();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Execute' }).click();
  await expect(page.locator('.live-responses-table')).toContainText('"pageSize": 25');
  expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
});
