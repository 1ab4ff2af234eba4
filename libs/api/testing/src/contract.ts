import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  [key: string]: unknown;
}

/** What OpenAPI 3.0 says, as JSON Schema; a member that the contract does not name is refused. */
function strict({ nullable, ...schema }: Schema): Schema {
  const inner: Schema = {
    ...schema,
    ...(schema.$ref && { $ref: schema.$ref.replace('#/components/schemas/', 'api#/$defs/') }),
    ...(schema.allOf && { type: undefined, allOf: schema.allOf.map(strict) }),
    ...(schema.items && { items: strict(schema.items) }),
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, s]) => [name, strict(s)])),
      additionalProperties: schema.additionalProperties ?? false,
    }),
  };
  if (inner.type === undefined) delete inner.type;
  return nullable ? { anyOf: [{ type: 'null' }, inner] } : inner;
}

type Paths = Record<
  string,
  Record<string, { responses?: Record<string, { content?: Record<string, { schema: Schema }> }> }>
>;

/** Checks answers against the api's own contract, so that a statement and its DTO cannot drift apart. */
export class Contract {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly routes: { method: string; pattern: RegExp; byStatus: Map<string, ValidateFunction> }[] = [];

  constructor(document: OpenAPIObject) {
    (addFormats as unknown as (ajv: Ajv) => void)(this.ajv);
    const schemas = document.components?.schemas as Record<string, Schema>;
    const $defs = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strict(schema)]));
    this.ajv.addSchema({ $id: 'api', $defs });
    for (const [path, operations] of Object.entries(document.paths as unknown as Paths)) {
      // an address with fewer parameters is tried first: /themes/first before /themes/{id}
      const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
      for (const [method, { responses = {} }] of Object.entries(operations)) {
        const byStatus = new Map<string, ValidateFunction>();
        for (const [status, { content }] of Object.entries(responses)) {
          const schema = Object.values(content ?? {})[0]?.schema;
          if (schema) byStatus.set(status, this.ajv.compile(strict(schema)));
        }
        this.routes.push({ method: method.toUpperCase(), pattern, byStatus });
      }
    }
  }

  /** Throws where the answer is not what the contract says. */
  check(method: string, url: string, status: number, body: unknown): void {
    const path = url.split('?')[0]!;
    const route = this.routes.find((r) => r.method === method && r.pattern.test(path));
    if (!route) return;
    const validate = route.byStatus.get(String(status)) ?? route.byStatus.get(`${Math.floor(status / 100)}XX`);
    if (validate && !validate(body)) {
      throw new Error(
        `${method} ${url} answered ${status} against its contract: ${this.ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
      );
    }
  }
}
