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
  responses: Record<string, object>;
};

/** `listPeople` reads "List people". */
const words = (operationId: string) => {
  const spaced = operationId.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** The contract, made from the same decorators that validate. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Kenshu')
    .setDescription('Training-course management for institutes that run international courses')
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addCookieAuth('kenshu', { type: 'apiKey', in: 'cookie', name: 'kenshu' }, 'sign-in')
    .addSecurityRequirements('sign-in')
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: problemSchema as never };
  typeNullableReferences(document.components.schemas as Record<string, Schema>);
  const tags = new Set<string>();
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      if (!operation.operationId) continue;
      operation.summary ||= words(operation.operationId);
      operation.description ||= `${operation.summary}.`;
      operation.responses['4XX'] = refusal;
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
