import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One `t('…')` of the sources. */
export interface Use {
  key: string;
  context?: string;
  counts: boolean;
  file: string;
}

/** Every `t('…')` in the TypeScript below a folder. Keys that are computed are not seen: their tables are checked by name. */
export function keysBelow(folder: string): Use[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.spec.'))
    .flatMap((name) => keysIn(name, readFileSync(join(folder, name), 'utf8')));
}

export function keysIn(file: string, source: string): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isT(node.expression)) {
      const [first, options] = node.arguments;
      const key = first && literal(first);
      if (key !== undefined) uses.push({ key, file, ...optionsOf(options) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return uses;
}

const isT = (callee: ts.Expression) =>
  (ts.isIdentifier(callee) && callee.text === 't') ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === 't');

const literal = (node: ts.Expression) =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;

function optionsOf(node: ts.Expression | undefined): Pick<Use, 'context' | 'counts'> {
  if (!node || !ts.isObjectLiteralExpression(node)) return { counts: false };
  const named = (name: string) => node.properties.find((property) => property.name?.getText() === name);
  const context = named('context');
  return {
    counts: named('count') !== undefined,
    context: context && ts.isPropertyAssignment(context) ? literal(context.initializer) : undefined,
  };
}

/** What a language must have for one use: its plural forms, or the one text. */
export function wanted({ key, context, counts }: Pick<Use, 'key' | 'context' | 'counts'>, language: string): string[] {
  const name = context ? `${key}_${context}` : key;
  if (!counts) return [name];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  // French has `many` for millions only, and falls back to `other`
  return forms.filter((form) => form !== 'many').map((form) => `${name}_${form}`);
}
