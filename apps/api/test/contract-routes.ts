import { randomUUID } from 'node:crypto';
import { mayOf, type Permission, type Role } from '@kenshu/domain/kit/permissions';
import type { BuiltApi } from './built-api';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  minLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}
interface Operation {
  operationId: string;
  'x-access': 'public' | 'signed-in' | Permission;
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}
interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface Route {
  method: string;
  path: string;
  id: string;
  access: Operation['x-access'];
  /** The least that a body must hold; undefined where the route takes none. */
  body: object | undefined;
  /** The filters of a list, with their values where the contract counts them up, and whether they name a record. */
  query: { name: string; values: string[] | undefined; isId: boolean }[];
}

/** Every route that the api says it has. */
export async function routesOf({ url }: Pick<BuiltApi, 'url'>): Promise<Route[]> {
  const answer = await fetch(`${url}/api/openapi.json`);
  const { paths, components } = (await answer.json()) as Contract;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, op]) => ({
      method: method.toUpperCase(),
      path,
      id: op.operationId,
      access: op['x-access'],
      body:
        op.requestBody && (sampleOf(op.requestBody.content['application/json'].schema, components.schemas) as object),
      query: (op.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, schema }) => ({ name, schema: resolved(schema, components.schemas) }))
        .map(({ name, schema }) => ({ name, values: schema.enum, isId: schema.format === 'uuid' })),
    })),
  );
}

export const isSafe = ({ method }: Route): boolean => method === 'GET';

/** What the table of permissions says; `none` is signed in without any role. */
export const mayCall = (role: Role | 'none', { access }: Route): boolean =>
  access === 'public' || access === 'signed-in' || (role !== 'none' && mayOf(role).includes(access));

type Schemas = Contract['components']['schemas'];

function resolved(schema: Schema, schemas: Schemas): Schema {
  const next = schema.allOf?.[0] ?? (schema.$ref ? schemas[schema.$ref.split('/').at(-1)!] : undefined);
  return next ? resolved(next, schemas) : schema;
}

const formats: Record<string, () => string> = {
  uuid: randomUUID,
  email: () => 'somebody@test.example',
  date: () => '2027-03-16',
};
const texts = ['2027-03-16T10:00', 'KE', 'en', 'long enough'];

/** A value that the schema lets through. */
function sampleOf(schema: Schema, schemas: Schemas): unknown {
  const {
    type,
    format,
    pattern,
    enum: values,
    minimum,
    minLength = 1,
    items,
    properties,
    required = [],
  } = resolved(schema, schemas);
  if (values) return values[0];
  if (items) return [sampleOf(items, schemas)];
  if (properties) return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name]!, schemas)]));
  if (type === 'object') return { en: 'Text' };
  if (type === 'integer') return minimum ?? 1;
  if (format && formats[format]) return formats[format]();
  return texts.find((text) => text.length >= minLength && new RegExp(pattern ?? '').test(text));
}
