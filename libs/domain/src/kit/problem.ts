import { localised, type LocalisedText } from './localised';

/** How an expected refusal reads: the HTTP status, the title, and a detail whose {placeholders} are its params. */
interface ProblemKind {
  status: number;
  title: string;
  detail?: string;
}

export const problems = {
  'invalid-input': { status: 400, title: 'Some of the input is not valid' },
  'sign-in/required': { status: 401, title: 'Sign in first' },
  'sign-in/refused': { status: 401, title: 'The e-mail address or the password is not right' },
  'sign-in/too-many': { status: 429, title: 'Too many attempts', detail: 'Try again in {minutes} minutes.' },
  'sign-in/busy': { status: 503, title: 'Too many people are signing in at this moment', detail: 'Try again shortly.' },
  'link/ended': { status: 410, title: 'This link has ended', detail: 'Ask the person who sent it for a new one.' },
  'first-run/refused': {
    status: 410,
    title: 'This code opens nothing',
    detail: 'It holds for 60 minutes and works once. Start Kenshu again for a new one.',
  },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'cross-site': {
    status: 403,
    title: 'This request came from another site',
    detail: 'Open the site at {address}.',
  },
  'not-found': { status: 404, title: 'There is nothing for you at this address' },
  'media-type': { status: 415, title: 'Send JSON' },
  'too-large': { status: 413, title: 'This is larger than the server takes', detail: 'Send less at once.' },
  'sheet/too-large': {
    status: 413,
    title: 'This sheet is too large',
    detail: 'It may have {rows} rows and {megabytes} MB, and no more than {unpacked} MB once it is unpacked.',
  },
  'sheet/unreadable': {
    status: 422,
    title: 'This file cannot be read as a sheet',
    detail: 'Save it as XLSX without a password, or as CSV in UTF-8.',
  },
  'version/required': {
    status: 428,
    title: 'Say which version you are changing',
    detail: 'Send If-Match with the version you read.',
  },
  'version/stale': {
    status: 412,
    title: 'Somebody changed this in the meantime',
    detail: 'Look at the newer version before you save.',
  },
  'retry/other-body': {
    status: 422,
    title: 'This key was used for another request',
    detail: 'Send another request with another key.',
  },
  'retry/running': { status: 409, title: 'The first request with this key is still running' },
  'workflow/not-now': {
    status: 409,
    title: 'This is not possible now',
    detail: '“{action}” cannot follow “{status}”.',
  },
  'workflow/reason-needed': { status: 409, title: 'Give a reason', detail: '“{action}” asks for a reason.' },
  taken: { status: 409, title: 'The same was made a moment ago', detail: 'Look at it before you make another.' },
  'course/dates-fixed': {
    status: 409,
    title: 'The dates are announced',
    detail: 'Postpone the course, so that everyone concerned is told.',
  },
  'course/mode-fixed': {
    status: 409,
    title: 'The mode is announced',
    detail: 'Change it as a step of its own, so that people and rooms are confirmed again.',
  },
  'course/reference-only': {
    status: 409,
    title: 'This record is from the published past',
    detail: 'Take it over before you work on it.',
  },
  'course/adopted-already': { status: 409, title: 'This record is the institute’s own already' },
  'theme/used': { status: 409, title: 'A course uses this theme', detail: 'Give another theme first to: {courses}' },
  'programme/used': {
    status: 409,
    title: 'This programme has courses',
    detail: 'It can be ended, so that it holds no further courses. Its courses: {courses}',
  },
  'course/no-theme': { status: 409, title: 'The course has no theme yet' },
  'course/own-proposal': { status: 409, title: 'Another person must decide on what you proposed' },
  'course/closed-before': { status: 409, title: 'The course came here closed' },
  'course/cancelled': { status: 409, title: 'The course is cancelled' },
  'course/no-dates': { status: 409, title: 'The course has no dates yet' },
  'course/same-dates': { status: 409, title: 'The course has these dates already' },
  'course/same-mode': { status: 409, title: 'The course has this mode already' },
  'reconfirmation/other-way': { status: 409, title: 'This is settled in another way' },
  'reconfirmation/final': { status: 409, title: 'This cannot be taken back here' },
  'reconfirmation/asked': {
    status: 409,
    title: 'The country has been asked',
    detail: 'Its answer for {name} settles this.',
  },
  'group/of-everybody': {
    status: 409,
    title: 'This is the group of everybody',
    detail: 'Add a workshop group, and it takes its place.',
  },
  'group/has-sessions': {
    status: 409,
    title: 'This group has a session of its own ahead',
    detail: '“{session}”, {startsAt}, is for {group}. Take it off the timetable first, or give it to others.',
  },
  'group/moved-meanwhile': {
    status: 409,
    title: 'Somebody moved this person in the meantime',
    detail: 'Look where {name} is now.',
  },
  'user/last-administrator': {
    status: 409,
    title: 'This is the last administrator',
    detail: 'Make another one first.',
  },
  'task/ended': { status: 409, title: 'This work is over already' },
  'user/ended': { status: 409, title: 'This account has ended', detail: 'Reopen it before you give it a role.' },
  'role/apart': {
    status: 409,
    title: 'Who nominates does not select',
    detail: 'This account has the role “{role}” at that time.',
  },
  'focal-point/held': {
    status: 409,
    title: 'The country has a focal point',
    detail: '{name} holds the appointment. End it before you make another.',
  },
  'person/two-accounts': {
    status: 409,
    title: 'Both have an account',
    detail: 'End one of the accounts, then join that person with the other.',
  },
  'person/two-places': {
    status: 409,
    title: 'Both hold a place in one course',
    detail: '{course} has a place for each of them, under nominations {one} and {other}. One must be given up first.',
  },
  'person/double-booked': {
    status: 409,
    title: 'Both are booked at one time',
    detail: '“{session}” and “{other}” are at one time, {startsAt}. Change one of them first.',
  },
  'course/full': { status: 409, title: 'Every place of the course is taken' },
  'invitation/full': { status: 409, title: 'Every place of this country is taken' },
  'invitation/all-invited': { status: 409, title: 'All of these are invited already' },
  'invitation/used': { status: 409, title: 'This country has nominated already' },
  'invitation/nothing-to-submit': { status: 409, title: 'There is no nominee to submit' },
  'call/not-ready': {
    status: 409,
    title: 'The call is not ready',
    detail: 'It needs a deadline and at least one invited country.',
  },
  'call/deadline-passed': {
    status: 409,
    title: 'The deadline of the call has passed',
    detail: 'Change the days of the call first.',
  },
  'call/issued': { status: 409, title: 'The call has been issued' },
  'nomination/closed': {
    status: 409,
    title: 'Nominations for this course have closed',
    detail: 'They closed: {closesAt}.',
  },
  'nomination/limit-reached': { status: 409, title: 'This is more than the country may submit' },
  'nomination/incomplete': {
    status: 409,
    title: 'A fact is still to come',
    detail: '{name} needs an organization and a post before the nomination is sent.',
  },
  'nomination/sent': {
    status: 409,
    title: 'This nomination has been sent',
    detail: 'Recall it, or ask the institute to return it.',
  },
  'nomination/checked': { status: 409, title: 'The institute has begun to check this nomination' },
  'nomination/not-proposed': { status: 409, title: 'Nothing is proposed for this nomination' },
  'nomination/person-has-place': {
    status: 409,
    title: 'This person has a place in the course already',
    detail: '{name} holds it under nomination {other}.',
  },
  'nomination/arrived': {
    status: 409,
    title: 'The person has arrived',
    detail: 'Ask the institute, which keeps the record of the course.',
  },
  'nomination/course-over': { status: 409, title: 'The course is over' },
  'nomination/not-overdue': { status: 409, title: 'The confirmation is not overdue' },
  'nomination/nothing-changed': {
    status: 409,
    title: 'Nothing has changed since the confirmation',
  },
  'nomination/confirm-by-passed': {
    status: 409,
    title: 'The day for confirmations has passed',
    detail: 'Move it before anybody is asked again.',
  },
  'session/clash': {
    status: 409,
    title: 'This is taken at that time',
    detail: '{resource} is taken by “{session}”, {startsAt} to {endsAt} ({zone}).',
  },
  'session/clash-elsewhere': {
    status: 409,
    title: 'This is taken at that time',
    detail: '{resource} is taken by another course, {startsAt} to {endsAt} ({zone}).',
  },
  'session/clash-now': {
    status: 409,
    title: 'This was taken a moment ago',
    detail: 'Look at the timetable before you try again.',
  },
  'session/not-begun': { status: 409, title: 'The session has not begun' },
  'participant/course-not-begun': { status: 409, title: 'The course has not begun' },
  'participant/by-nomination': {
    status: 409,
    title: 'This follows from the nomination',
    detail: 'Act on the nomination; the participant follows.',
  },
  'selection/nothing': { status: 409, title: 'There is no proposal to release' },
  'selection/four-eyes': { status: 409, title: 'Another person must release what you proposed' },
  unavailable: {
    status: 503,
    title: 'The server cannot answer now',
    detail: 'Nothing was changed. Try again shortly.',
  },
  internal: { status: 500, title: 'Something went wrong on our side', detail: 'Quote this code: {traceId}' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemType = keyof typeof problems;
/** What the words are made of; a text of the institute's goes along in all its languages. */
export type ProblemParams = Record<string, string | number | boolean | LocalisedText | null>;

/** One field that was refused: an RFC 6901 pointer into the input, a code with params to word it, and English. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: ProblemParams;
  detail: string;
}

/** An expected refusal, thrown anywhere in domain or service; one filter makes it application/problem+json. */
export class Problem extends Error {
  constructor(
    readonly type: ProblemType,
    readonly params: ProblemParams = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(type);
  }
}

export const problemKind = (type: ProblemType): ProblemKind => problems[type];

/** A detail template with its params filled in; a param that is missing stays visible as {name}. */
export const fillTemplate = (template: string, params: ProblemParams) =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? inEnglish(params[name]) : whole));

const inEnglish = (param: ProblemParams[string] | undefined): string =>
  String(typeof param === 'object' ? localised(param, ['en']) : param);

/** A single refused field of the body, for refusals that only a service can see. */
export const invalidField = (pointer: string, code: string, detail: string, params?: ProblemParams) =>
  new Problem('invalid-input', {}, [{ pointer, code, detail, ...(params && { params }) }]);
