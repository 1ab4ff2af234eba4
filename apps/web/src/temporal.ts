// Stands for `temporal-polyfill` in the build: 17 kB that only browsers without a Temporal of their own load.
import type * as polyfill from 'temporal-polyfill';

const own = globalThis as { Temporal?: typeof polyfill.Temporal };
if (!own.Temporal) await import('temporal-polyfill/global');

export const Temporal = own.Temporal!;
