import { isOneLine } from '@kenshu/domain/kit/line';
import { isDay, isInstant, isWallClock, isWithinReason, isZone, years } from '@kenshu/domain/kit/time';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

// One decorator a field, whose first broken rule is told: type, then length, then form. It speaks to class-validator
// and to OpenAPI at once. `optional` may be absent, `nullable` may be null.
interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

/** What a refused value is told: a code with params for the web to word, and the English. */
const says = (code: string, message: string, params?: Record<string, string | number>): ValidationOptions => ({
  message,
  context: { code, params },
});

type Schema = ApiPropertyOptions & Record<string, unknown>;

function field(
  { optional, nullable, description, example }: FieldOptions,
  schema: Schema,
  ...rules: PropertyDecorator[]
) {
  const present = ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null));
  const documented = ApiProperty({
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    description,
    example,
  } as Schema);
  return (target: object, key: string | symbol) => {
    for (const decorate of [documented, present, ...rules]) decorate(target, key);
  };
}

const passesAny = (name: string, test: (value: unknown) => boolean, options: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: test } }, options);

const passes = (name: string, test: (value: string) => boolean, options: ValidationOptions) =>
  passesAny(name, (value) => typeof value === 'string' && test(value), options);

/** Text is kept as it came, in Unicode's composed form; everything else is left for the rules to refuse. */
const composed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.normalize('NFC') : value,
);

// Whole characters only, and no control characters but the three that text is laid out with.
// eslint-disable-next-line no-control-regex
const isText = (value: string) => value.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value);

// Spaces, and signs that are not seen: a text of nothing else is empty.
const isBlank = (value: string) => value.replace(/[\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '') === '';

const lengthOf = (value: string) => [...value].length;

interface TextOptions extends FieldOptions {
  /** Characters (code points) at most. */
  max: number;
  /** Characters at least; 1 unless told, so that an empty text is not taken for an answer. */
  min?: number;
  pattern?: RegExp;
  oneLine?: boolean;
}

// The contract says of it what clients are made of can say.
const line = /^[^\t\n\r]*$/;

export function TextField({ max, min = 1, pattern, oneLine = false, ...options }: TextOptions) {
  const told = pattern ?? (oneLine ? line : undefined);
  return field(
    options,
    { type: 'string', minLength: min, maxLength: max, ...(told && { pattern: told.source }) },
    composed,
    IsString(says('text', 'must be text')),
    passes('text', isText, says('not-text', 'must be text without control characters')),
    passes(
      'min',
      (v) => min === 0 || (!isBlank(v) && lengthOf(v.trim()) >= min),
      says('too-short', min === 1 ? 'is needed' : `must have at least ${min} characters`, { min }),
    ),
    passes('max', (v) => lengthOf(v) <= max, says('too-long', `must have at most ${max} characters`, { max })),
    ...(oneLine
      ? [passes('one-line', isOneLine, says('pattern', 'must be one line, without signs that turn it round'))]
      : []),
    ...(pattern ? [Matches(pattern, says('pattern', 'is not of the expected form'))] : []),
  );
}

export const EmailField = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', format: 'email', maxLength: 254 },
    composed,
    passes('text', isText, says('email', 'must be an e-mail address')),
    IsEmail({ allow_utf8_local_part: true }, says('email', 'must be an e-mail address')),
    passes('max', (v) => v.length <= 254, says('too-long', 'must have at most 254 characters', { max: 254 })),
  );

// A digit of any script that people write telephone numbers in; a number in full or as it is dialled at home.
const digit =
  '[0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]';
const isTelephone = new RegExp(`(${digit}.*){3}`, 's');

/** A telephone number as people write it in any country, with what stands around it: it must hold digits. */
export const PhoneField = ({ max, ...options }: FieldOptions & { max: number }) =>
  field(
    options,
    { type: 'string', minLength: 1, maxLength: max },
    composed,
    passes('text', isText, says('not-text', 'must be text without control characters')),
    passes('max', (v) => lengthOf(v) <= max, says('too-long', `must have at most ${max} characters`, { max })),
    passes('telephone', (v) => isTelephone.test(v), says('telephone', 'must hold the digits of a telephone number')),
  );

export const IdField = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'uuid' }, IsUUID(undefined, says('id', 'must be an id')));

export const BoolField = (options: FieldOptions = {}) =>
  field(options, { type: 'boolean' }, IsBoolean(says('boolean', 'must be true or false')));

/** What nine digits can say, and every column of whole numbers but the small ones holds. */
const LARGEST = 999_999_999;

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST;

interface IntOptions extends FieldOptions {
  min?: number;
  max?: number;
}

export const IntField = ({ min = 0, max = LARGEST, ...options }: IntOptions = {}) =>
  field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt(says('integer', 'must be a whole number')),
    Min(min, says('too-small', `must be at least ${min}`, { min })),
    Max(max, says('too-large', `must be at most ${max}`, { max })),
  );

/** A whole number in a query string; only digits are read as one. */
export const QueryIntField = (options: IntOptions = {}) => {
  const read = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^[0-9]{1,9}$/.test(value) ? Number(value) : value,
  );
  const checked = IntField(options);
  return (target: object, key: string) => (read(target, key), checked(target, key));
};

/** True or false in a query string. */
export const QueryBoolField = (options: FieldOptions = {}) => {
  const read = Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );
  const checked = BoolField(options);
  return (target: object, key: string) => (read(target, key), checked(target, key));
};

const withinReason = passes(
  'within-reason',
  isWithinReason,
  says('out-of-reason', `must lie between ${years.first} and ${years.last}`, years),
);

export const DayField = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', format: 'date' },
    passes('day', isDay, says('day', 'must be a day such as 2026-12-02')),
    withinReason,
  );

export const InstantField = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', format: 'date-time' },
    passes('instant', isInstant, says('instant', 'must be an instant such as 2026-12-02T08:00:00Z')),
    withinReason,
  );

export const WallClockField = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$' },
    passes('wall-clock', isWallClock, says('wall-clock', 'must be a day and hour such as 2026-12-02T17:00')),
    withinReason,
  );

export const ZoneField = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', maxLength: 64 },
    passes('zone', isZone, says('zone', 'must be a time zone such as Asia/Tokyo')),
  );

export const EnumField = (values: readonly string[], options: FieldOptions & { name?: string } = {}) =>
  field(
    options,
    { type: 'string', enum: [...values], ...(options.name && { enumName: options.name }) },
    IsIn(values, says('one-of', `must be one of: ${values.join(', ')}`)),
  );

/** ISO 3166-1 alpha-2, upper case; whether the house list knows it is for the service to say. */
export const CountryField = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', pattern: '^[A-Z]{2}$' },
    Matches(/^[A-Z]{2}$/, says('country', 'must be a country code such as KE')),
  );

const isLocalisedText = (value: unknown, max: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).length > 0 &&
  Object.entries(value).every(
    ([tag, text]) =>
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) &&
      typeof text === 'string' &&
      !isBlank(text) &&
      isText(text) &&
      lengthOf(text) <= max,
  );

/** The institute's own text in several languages: `{ en: "…", fr: "…" }`. */
export const LocalisedField = ({ max, ...options }: FieldOptions & { max: number }) =>
  field(
    options,
    { type: 'object', additionalProperties: { type: 'string', maxLength: max } },
    passesAny(
      'localised',
      (value) => isLocalisedText(value, max),
      says('localised', `must hold a text of at most ${max} characters a language`, { max }),
    ),
  );

interface ListOptions extends FieldOptions {
  max?: number;
  min?: number;
  /** Whether what stands twice is a slip. */
  unique?: boolean;
}

/** A list of scalars, each under the rules that `each` names. */
export function ListField(
  each: 'id' | 'country' | 'integer' | 'text',
  { max = 100, min = 0, unique = false, ...options }: ListOptions = {},
) {
  const items = {
    id: [{ type: 'string', format: 'uuid' }, IsUUID(undefined, { each: true, ...says('id', 'must hold ids') })],
    country: [
      { type: 'string', pattern: '^[A-Z]{2}$' },
      Matches(/^[A-Z]{2}$/, { each: true, ...says('country', 'must hold country codes') }),
    ],
    integer: [
      { type: 'integer', minimum: 0, maximum: LARGEST },
      passesAny('integer', isCount, { each: true, ...says('integer', 'must hold whole numbers') }),
    ],
    text: [
      { type: 'string', maxLength: 500 },
      passes('text', (v) => isText(v) && lengthOf(v) <= 500, { each: true, ...says('not-text', 'must hold text') }),
    ],
  } as const;
  const [schema, rule] = items[each];
  return field(
    options,
    { type: 'array', items: schema, minItems: min, maxItems: max, ...(unique && { uniqueItems: true }) },
    IsArray(says('list', 'must be a list')),
    ArrayMinSize(min, says('too-few', `must hold at least ${min}`, { min })),
    ArrayMaxSize(max, says('too-many', `must hold at most ${max}`, { max })),
    ...(unique ? [ArrayUnique(says('twice-in-list', 'must hold each once'))] : []),
    rule,
  );
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A nested record, or with `list` a list of them; the type is given late so that classes may stand in any order. */
export function ObjectField(
  type: () => new () => object,
  options: FieldOptions & { list?: boolean; max?: number } = {},
) {
  const { list = false, max = 1000, ...rest } = options;
  return field(
    rest,
    // written out, because Swagger knows a late type by the name of its function
    { type: () => type(), isArray: list },
    Type(type),
    ...(list
      ? [
          IsArray(says('list', 'must be a list')),
          ArrayMaxSize(max, says('too-many', `must hold at most ${max}`, { max })),
          // a list in the list would be walked through as if its elements stood here
          passesAny('object', isRecord, { each: true, ...says('object', 'must hold objects') }),
        ]
      : [passesAny('object', isRecord, says('object', 'must be an object'))]),
    ValidateNested({ each: list, ...says('object', 'must be an object') }),
  );
}
