import { readDate, valueOf } from './birth-date';

/**
 * A day near today as people type or paste it, `YYYY-MM-DD`; null for what is no day. Two numbers that could be either
 * are day and month, as everywhere but in one country; the field says at once in words what it has understood.
 */
export function readDay(text: string, language: string): string | null {
  const typed = text.normalize('NFKC').trim();
  const [, day, month, year] = /^(\d{1,2})[/.\s-]+(\d{1,2})[/.\s-]+(\d{4})$/.exec(typed) ?? [];
  const parts = (day && month && year && Number(month) <= 12 && { day, month, year }) || readDate(typed, language);
  if (!parts) return null;
  const value = valueOf(parts);
  const at = new Date(`${value}T00:00Z`);
  // 31 February is read as a day of March
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : null;
}
