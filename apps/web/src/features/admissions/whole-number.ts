/** A whole number that was typed; null where the field is empty, NaN where it is something else. */
export function wholeOf(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^[0-9]{1,3}$/.test(typed) ? Number(typed) : NaN;
}

export const isWholeOr = (words: string) => (text: string) => (Number.isNaN(wholeOf(text)) ? words : null);
