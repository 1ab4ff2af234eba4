import type { NeedDto } from '@kenshu/api-client';
import { instantOf } from '@kenshu/domain/kit/time';
import { Deadline } from '@kenshu/ui';
import { dayIn, useFormat } from '../../shell/format';
import { useRestDay } from '../../shell/use-rest-day';
import { useNow } from '../../shell/use-now';
import { readerZone } from '../../shell/zones';

const NEAR = 3 * 86_400_000;

/** By when: an instant with its zone, or a day. */
export function Due({ need: { dueAt, dueOn, zone, overdue, countryCode } }: { need: NeedDto }) {
  const format = useFormat();
  const now = useNow();
  const place = zone ?? readerZone();
  // a day is over at its end
  const at = dueAt ?? (dueOn && instantOf(`${dueOn}T23:59`, place));
  const day = dueOn ?? (at ? dayIn(new Date(at), readerZone()) : null);
  const note = useRestDay(day, countryCode);
  if (!at) return null;
  const near = overdue || Date.parse(at) - now.getTime() < NEAR;
  const words = dueAt ? format.deadline(dueAt, place) : format.day(dueOn!);
  return <Deadline at={at} words={words} left={format.left(at, now, place)} near={near} note={note} />;
}
