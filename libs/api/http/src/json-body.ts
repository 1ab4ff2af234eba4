import { Problem } from '@kenshu/domain/kit/problem';
import { pointerTo } from './pointer';

/** Deeper than any input of ours; what goes down further is meant for the stack of whoever walks through it. */
const DEEPEST = 16;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Stands where a body would: the refusal waits until it is known who asks, and whether they may. */
export class UnreadableBody {
  constructor(readonly refusal: Error) {}
}

/** A body as JSON of one meaning: UTF-8 throughout, each key once, no deeper than an input can be. */
export function readJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  const colons = colonsIn(text);
  const value = parsed(text);
  // JSON.parse keeps the last of two equal keys: then there are fewer keys than colons.
  if (keysIn(value) !== colons) throw refused('repeated-key', 'holds the same key more than once');
  return value;
}

const refused = (code: string, detail: string) => new Problem('invalid-input', {}, [{ pointer: '', code, detail }]);

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refused('not-utf8', 'must be text in UTF-8');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('unreadable', 'must be JSON');
  }
}

const [quote, colon, backslash] = [0x22, 0x3a, 0x5c];
const opens = new Set([0x5b, 0x7b]);
const closes = new Set([0x5d, 0x7d]);

/** The colons outside strings; refuses what is nested too deeply before anything walks through it. */
function colonsIn(text: string): number {
  let [colons, depth, inString] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === quote) inString = !inString;
    else if (inString) i += c === backslash ? 1 : 0;
    else if (c === colon) colons++;
    else if (opens.has(c) && ++depth > DEEPEST) throw refused('too-deep', 'is nested too deeply');
    else if (closes.has(c)) depth--;
  }
  return colons;
}

function keysIn(value: unknown, pointer = '#'): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item, i) => sum + keysIn(item, pointerTo(pointer, i)), 0);
  refuseInherited(value, pointer);
  return Object.entries(value).reduce((sum, [key, item]) => sum + 1 + keysIn(item, pointerTo(pointer, key)), 0);
}

/**
 * No field is called `constructor` or like anything else that every object inherits; whoever sends it hopes
 * that it is taken for what the object itself can do.
 */
export function refuseInherited(value: object, pointer = '#'): void {
  const key = Object.keys(value).find((name) => name in Object.prototype);
  if (key === undefined) return;
  throw new Problem('invalid-input', {}, [
    { pointer: pointerTo(pointer, key), code: 'unknown', detail: 'is not expected here' },
  ]);
}
