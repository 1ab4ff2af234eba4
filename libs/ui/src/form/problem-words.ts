/** A refusal in the reader's language; `fields` are the refused inputs by their JSON pointer. */
export interface ProblemWords {
  title: string;
  detail?: string;
  fields: readonly FieldProblem[];
}

export interface FieldProblem {
  /** `#/contacts/0/email` */
  pointer: string;
  words: string;
}

/** The path of a form's field for a pointer (RFC 6901): `#/contacts/0/email` is `contacts.0.email`. */
export const pathOf = (pointer: string): string =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The errors of a form as its library keeps them; several of one field become one text. */
export function formErrors(fields: readonly FieldProblem[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { pointer, words } of fields) {
    const path = pathOf(pointer);
    errors[path] = errors[path] ? `${errors[path]} ${words}` : words;
  }
  return errors;
}
