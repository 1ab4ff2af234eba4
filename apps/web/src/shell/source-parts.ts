/** A source cut where an address stands in it, so that it can be opened; "found" and the like are the importer's notes. */
export function partsOf(source: string): { text: string; href?: string }[] {
  return source
    .replaceAll('found: ', '')
    .split(/(https?:\/\/[^\s;,()]+)/)
    .filter(Boolean)
    .map((text) => (/^https?:/.test(text) ? { text: shortened(text), href: text } : { text }));
}

const shortened = (href: string): string => href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
