import { wallClockOf } from './time';

// The library of types does not know it yet; every engine we run on does.
type WithZones = Intl.Locale & { getTimeZones?(): string[] | undefined };

/** A zone of the country, where all of it keeps one time at that instant; else none, as any would be a guess. */
export function zoneOfCountry(code: string, instant: string): string | undefined {
  const zones = (new Intl.Locale(`und-${code}`) as WithZones).getTimeZones?.() ?? [];
  const clocks = new Set(zones.map((zone) => wallClockOf(instant, zone)));
  return clocks.size === 1 ? zones[0] : undefined;
}
