import { type FieldError, Problem, type ProblemParams } from '@kenshu/domain/kit/problem';
import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { refuseInherited } from './json-body';
import { pointerTo } from './pointer';

/** Every refused property as a pointer with a code, the first broken rule of each. */
function fieldErrors(errors: readonly ValidationError[], parent = '#'): FieldError[] {
  return errors.flatMap(({ property, constraints, contexts, children = [] }) => {
    const pointer = pointerTo(parent, property);
    const [name, detail] = Object.entries(constraints ?? {})[0] ?? [];
    if (!name || children.length) return fieldErrors(children, pointer);
    if (name === 'whitelistValidation') return [{ pointer, code: 'unknown', detail: 'is not expected here' }];
    const { code = name, params } = (contexts?.[name] ?? {}) as { code?: string; params?: ProblemParams };
    return [{ pointer, code, ...(params && { params }), detail: detail ?? name }];
  });
}

class InputPipe extends ValidationPipe {
  /** Nest takes `null` for an input that says nothing, and calls what is no object by no field of ours. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isInput = value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
    if (metadata.type === 'body' && !isInput)
      throw new Problem('invalid-input', {}, [{ pointer: '#', code: 'object', detail: 'must be an object' }]);
    return super.transform(value, metadata);
  }

  /** Nest drops such a key silently; bodies have been searched for it already. */
  protected override stripProtoKeys(value: unknown): void {
    if (typeof value === 'object' && value !== null) refuseInherited(value);
  }
}

/** The shape of every input: what is not declared is refused, not dropped. */
export const validation = () =>
  new InputPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new Problem('invalid-input', {}, fieldErrors(errors)),
  });
