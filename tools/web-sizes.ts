import { readFileSync } from 'node:fs';
import { inRoot } from './root.ts';

interface PageSize {
  layout: string;
  page: string;
  /** kB of JavaScript at first load, brotli as on disk. */
  size: number;
  limit: number;
}

/** The heaviest page of each layout, as the web build measured it (apps/web/build/budget.mjs). */
export function webSizes() {
  const sizes = JSON.parse(readFileSync(inRoot('dist/apps/web/sizes.json'), 'utf8')) as PageSize[];
  const heaviest = new Map<string, PageSize>();
  for (const page of sizes) if (page.size > (heaviest.get(page.layout)?.size ?? 0)) heaviest.set(page.layout, page);
  return [...heaviest.values()].map(({ layout, size, limit }) => ({
    name: `JavaScript, ${layout}`,
    value: Math.round(size * 10) / 10,
    unit: 'kB',
    limit: `≤ ${limit}`,
    pass: size <= limit,
  }));
}
