import { parse } from 'node:querystring';

/** What stands for a part that is no UTF-8 behind its %: half a character, which every field refuses under its name. */
const UNREADABLE = '\ud800';

function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return UNREADABLE;
  }
}

/** The query of an address; a key that stands twice holds a list, which no field takes. */
export const readQuery = (text: string) => parse(text, '&', '=', { decodeURIComponent: decoded });
