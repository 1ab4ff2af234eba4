import ts from 'typescript';

// Properties and values that name a side of the screen: a page that is read from right to left would keep it there.
const side = '(left|right|top|bottom)';
const properties = new RegExp(
  `^(${side}|(margin|padding|border|scroll-margin|scroll-padding)-${side}(-(width|style|color))?|border-(top|bottom)-(left|right)-radius|(min-|max-)?(width|height))$`,
);
const values: Record<string, RegExp> = {
  float: /\b(left|right)\b/,
  clear: /\b(left|right)\b/,
  'text-align': /\b(left|right)\b/,
  'transform-origin': /\b(left|right)\b/,
  'background-position': /\b(left|right)\b/,
  transform: /\btranslate(X|3d)?\(\s*[^0,)]/,
  translate: /^[^0\s]/,
  background: /\bto (left|right)\b/,
  'background-image': /\bto (left|right)\b/,
};
const fourSides = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

/** The declarations of a style sheet that would not turn round with the page; those below `[dir='rtl']` know. */
export function physicalIn(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: string[] = [];
  for (const [, selector = '', block = ''] of text.matchAll(/([^{};]*)\{([^{}]*)\}/g)) {
    // the build makes a list of today's languages of it, which a page that is turned round need not be in
    if (selector.includes(':dir(')) found.push(selector.trim());
    if (selector.includes("[dir='rtl']")) continue;
    for (const [, name = '', value = ''] of block.matchAll(/([a-z-]+)\s*:\s*([^;]+)/g))
      if (isPhysical(name, value.trim())) found.push(`${name}: ${value.trim()}`);
  }
  return found;
}

function isPhysical(name: string, value: string): boolean {
  if (properties.test(name) || values[name]?.test(value)) return true;
  if (!fourSides.test(name)) return false;
  const [, right, , left] = value.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];
  return left !== undefined && left !== right;
}

/** Style props of Mantine's components and keys of styles that name the left or the right. */
export function physicalPropsIn(source: string): string[] {
  const file = ts.createSourceFile('page.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const mantine = namesFromMantine(file);
  const found: string[] = [];
  const visit = (node: ts.Node, inStyle: boolean): void => {
    if (ts.isJsxAttribute(node) && mantine.has(componentOf(node)) && isPhysicalProp(node)) found.push(node.getText());
    if (ts.isPropertyAssignment(node) && isPhysicalKey(node, inStyle)) found.push(node.getText());
    const within = inStyle || (ts.isJsxAttribute(node) && /^styles?$/.test(node.name.getText()));
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, false);
  return found;
}

const componentOf = ({ parent }: ts.JsxAttribute) => parent.parent.tagName.getText().split('.')[0]!;

function isPhysicalProp(attribute: ts.JsxAttribute): boolean {
  const name = attribute.name.getText();
  return /^(ml|mr|pl|pr|left|right)$/.test(name) || (name === 'ta' && /left|right/.test(attribute.getText()));
}

/** Outside of `style` only what cannot be anything but a style: `left` may be what is left. */
function isPhysicalKey({ name, initializer }: ts.PropertyAssignment, inStyle: boolean): boolean {
  const css = name
    .getText()
    .replace(/['"]/g, '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return (inStyle || css.includes('-')) && isPhysical(css, initializer.getText().replace(/^['"`]|['"`]$/g, ''));
}

function namesFromMantine(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.getText().includes('@mantine/')) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) names.add(name.text);
  }
  return names;
}
