import { localised } from '@kenshu/domain/kit/localised';
import { problems, type ProblemType } from '@kenshu/domain/kit/problem';
import type { ProblemWords } from '@kenshu/ui';
import i18next, { type TFunction } from 'i18next';
import { ApiProblem, type ApiFieldError, ServerAway } from '../shell/api-problem';
import { dateWords, dayWords, hourWords, instantWords } from '../shell/format';
import { readerZone, zoneWords } from '../shell/zones';

/** Why a field was refused, by the code the server gives; `{max}` and the like are its params. */
export const fieldWords: Readonly<Record<string, string>> = {
  needed: 'This is needed.',
  'too-short': 'Write at least {min} characters.',
  'too-long': 'Write at most {max} characters.',
  text: 'Write text.',
  'not-text': 'This has characters that cannot be kept. Type it again.',
  pattern: 'This is not of the expected form.',
  email: 'This is not an e-mail address. It looks like name@office.example.',
  integer: 'Write a whole number.',
  'too-small': 'Write {min} or more.',
  'too-large': 'Write {max} or less.',
  boolean: 'Choose yes or no.',
  day: 'This is not a day of the calendar.',
  'out-of-reason': 'Write a year between {first} and {last}.',
  instant: 'This is not a day and hour.',
  'wall-clock': 'This is not a day and hour.',
  zone: 'This is not a time zone, such as Asia/Tokyo.',
  country: 'This is not a country of the list.',
  'one-of': 'Choose one of the list.',
  localised: 'Write at most {max} characters in each language.',
  'too-many': 'Choose at most {max}.',
  'too-few': 'Choose at least {min}.',
  unknown: 'This is not known here.',
  taken: 'This is taken already.',
  held: 'This is held already.',
  twice: 'Give each language and script once.',
  itself: 'This is the record itself.',
  'below-itself': 'This belongs to the record itself.',
  'in-future': 'This must not lie ahead.',
  'before-deadline': 'This must not be before the deadline.',
  'before-results': 'This must not be before the results.',
  'after-first-day': 'This must not be after the first day of the course.',
  'before-announced': 'This must not be before {earliest}, the day that was announced.',
  past: 'This day has passed.',
  telephone: 'Write the digits of a telephone number.',
  'before-start': 'This must come after the beginning.',
  'too-long-course': 'This must come within {max} days of the first day.',
  'too-long-session': 'A session lasts {max} hours at most.',
  'above-capacity': 'This is more than the {max} places.',
  'below-held': 'This is less than the {min} places that are held.',
  'far-from-course': 'This must come within {max} days of the course.',
  'after-course': 'This must come before the course begins.',
  'not-expected': 'This does not go with the rest.',
  'not-latin': 'Write this in Latin letters, as the passport has it.',
  'twice-in-list': 'Give each once.',
  'known-elsewhere': 'The institute knows this person from elsewhere. Ask it to change the name.',
  'needs-language': 'Give it in a language of the institute.',
  'needs-english': 'The English name is needed.',
  'too-well-known': 'Everybody knows this password: it is the one of demonstrations.',
};

/** A refusal, or a silence, in the reader's language; what has no words here keeps the server's English. */
export function problemWords(error: unknown, t: TFunction): ProblemWords {
  if (error instanceof ServerAway) {
    return {
      title: t("The institute's server does not answer."),
      detail: t('What you typed is kept on this page.'),
      fields: [],
    };
  }
  if (!(error instanceof ApiProblem)) return { title: t('Something went wrong on this page.'), fields: [] };
  const params = wordedParams(error.params, t);
  const known: { title: string; detail?: string } | undefined = problems[error.type as ProblemType];
  return {
    title: known ? t(known.title) : error.title,
    detail: known?.detail ? t(known.detail, params) : known ? undefined : error.detail,
    fields: error.errors.map((field) => ({ pointer: field.pointer, words: fieldWord(field, t) })),
  };
}

function fieldWord({ code, params, detail }: ApiFieldError, t: TFunction): string {
  const empty = code === 'too-short' && params?.['min'] === 1;
  const words = fieldWords[empty ? 'needed' : code];
  return words ? t(words, wordedParams(params ?? {}, t)) : detail;
}

/** Params are words too: texts of the institute, the names of steps and states, days, and instants in the zone that is given beside them. */
function wordedParams(params: ApiProblem['params'], t: TFunction) {
  const zone = typeof params['zone'] === 'string' ? params['zone'] : readerZone();
  const word = (name: string, value: ApiProblem['params'][string]) => {
    if (typeof value === 'object') return localised(value, [i18next.language]);
    if (typeof value !== 'string') return value;
    if (name === 'zone') return zoneWords(value);
    if (name === 'action' || name === 'status' || name === 'role') return t(value);
    if (isWallClock.test(value)) return wallClockWords(value, name === 'endsAt' ? params['startsAt'] : undefined);
    if (isDay.test(value)) return dayWords(value, i18next.language);
    return isInstant.test(value) ? instantWords(value, zone, i18next.language) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, word(name, value)]));
}

/** "Tuesday 24 November 2026, 10:00"; the hour alone where the day has just been said. */
function wallClockWords(wallClock: string, before: unknown): string {
  const { language } = i18next;
  const at = `${wallClock.replace(' ', 'T')}Z`;
  const hour = hourWords(at, 'UTC', language);
  const sameDay = typeof before === 'string' && before.slice(0, 10) === wallClock.slice(0, 10);
  return sameDay ? hour : `${dateWords(at, 'UTC', language)}, ${hour}`;
}

const isDay = /^\d{4}-\d\d-\d\d$/;
const isWallClock = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;
const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
