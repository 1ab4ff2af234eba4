/** The fields that were changed: what an edit sends, so that the trail names no field nobody touched. */
export function changesOf<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof T]),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

/** An empty box is no answer. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
