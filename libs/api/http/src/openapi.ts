import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const problemSchema = {
  type: 'object',
  description: 'A refusal (RFC 9457)',
  required: ['type', 'status', 'title', 'params'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    params: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
          params: { type: 'object', additionalProperties: true },
        },
      },
    },
  },
} as const;

const refusal = {
  description: 'Refused, with the reason',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

type Operation = {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name?: string; $ref?: string }[];
  responses: Record<string, object>;
  'x-unrepeatable'?: boolean;
};

const unsafe = ['post', 'put', 'patch', 'delete'];

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key with the same body gives the first answer again, for 48 hours',
  schema: { type: 'string', format: 'uuid' },
} as const;

/** What holds on every route, before the routes one by one. */
const introduction = `Training-course management for institutes that run international courses.

**Signing in.** \`POST /api/sign-in\` sets the cookie \`kenshu\`. Each operation says in \`x-access\` who may call it: \`public\`, any account that is \`signed-in\`, or whoever has the permission named.

**Lists** answer \`{ items, total, page, pageSize }\` and take \`page\`, \`pageSize\` (up to 100), \`sort\` (\`-submittedAt\` is descending), \`q\` and the filters named. Records carry \`allowedActions\`, rows of lists do not.

**Changing.** \`PATCH\`, \`PUT\` and \`DELETE\` of one record need \`If-Match: "<version>"\` (428 without it, 412 where somebody was faster). What moves a record through its workflow is \`POST …/actions\`. Every unsafe request may carry an \`Idempotency-Key\` (a UUID): for 48 hours the same key with the same body gives the first answer again, with \`Idempotent-Replay: true\`.

**Refusals** are \`application/problem+json\` (RFC 9457): \`type\` names the kind, \`params\` what its words are made of, \`errors\` the fields of \`invalid-input\`. What lies outside one’s scope is 404, as if it did not exist.

Instants end in \`Z\`, days are \`YYYY-MM-DD\`, times of sessions are wall-clock times of the course’s zone.`;

/** `listPeople` reads "List people". */
const words = (operationId: string) => {
  const spaced = operationId.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** An edit needs the version it was made on, an action may name it; every unsafe request may be repeated under a key. */
function headersOf(method: string, { parameters = [], 'x-unrepeatable': unrepeatable }: Operation) {
  const known = parameters.map((one) => (one.name === 'If-Match' ? { ...one, required: method !== 'post' } : one));
  const repeatable = unsafe.includes(method) && !unrepeatable;
  return repeatable ? [...known, { $ref: '#/components/parameters/IdempotencyKey' }] : known;
}

/** The contract, made from the same decorators that validate. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Kenshu')
    .setDescription(introduction)
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addCookieAuth('kenshu', { type: 'apiKey', in: 'cookie', name: 'kenshu' }, 'sign-in')
    .addSecurityRequirements('sign-in')
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: problemSchema as never };
  document.components.parameters = { IdempotencyKey: idempotencyKey };
  typeNullableReferences(document.components.schemas as Record<string, Schema>);
  const tags = new Set<string>();
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path) as [string, Operation][]) {
      if (!operation.operationId) continue;
      operation.summary ||= words(operation.operationId);
      operation.description ||= `${operation.summary}.`;
      operation.responses['4XX'] = refusal;
      operation.parameters = headersOf(method, operation);
      operation.tags?.forEach((tag) => tags.add(tag));
    }
  }
  document.tags = [...tags].sort().map((name) => ({ name, description: name }));
  return document;
}

interface Schema {
  type?: string;
  nullable?: boolean;
  allOf?: { $ref?: string }[];
  properties?: Record<string, Schema>;
}

/** OpenAPI 3.0 lets only a schema with a type be nullable: a reference borrows that of what it refers to. */
function typeNullableReferences(schemas: Record<string, Schema>): void {
  for (const property of Object.values(schemas).flatMap((schema) => Object.values(schema.properties ?? {}))) {
    const referred = property.allOf?.[0]?.$ref?.split('/').at(-1);
    if (property.nullable && referred) property.type = schemas[referred]?.type ?? 'object';
  }
}
