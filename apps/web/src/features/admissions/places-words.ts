import type { TFunction } from 'i18next';

interface Quota {
  places: number | null;
  nominationsAllowed: number | null;
}

/** How many may be selected and how many may be put forward, in one sentence each. */
export function placesWords({ places, nominationsAllowed: most }: Quota, t: TFunction): string {
  const have = places === null ? t('Places are given from a common pool.') : t('{count} places.', { count: places });
  return `${have} ${putForward(places, most, t)}`;
}

function putForward(places: number | null, most: number | null, t: TFunction): string {
  if (most !== null) return t('You may put forward {count}, in order.', { count: most });
  if (places === null) return t('You may put forward as many as you wish, in order.');
  return t('You may put forward more than {count}, in order.', { count: places });
}
