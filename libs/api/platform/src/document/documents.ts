import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders, fontNames } from './fonts';

/** A document of the house: Typst that finds what it is filled with in `data`. */
export interface DocumentTemplate<Data> {
  key: string;
  source: string;
  /** Only for the type: what `data` holds. */
  data?: Data;
}

const preamble = `#let data = json(bytes(sys.inputs.data))
#set text(font: (${fontNames.map((name) => `"${name}"`).join(', ')}), lang: data.language)
`;

let compiler: Promise<NodeCompiler> | undefined;

// Some 60 MB with the fonts: loaded by the worker at its first document, never by the api.
const compilerOnce = () =>
  (compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((typst) =>
    typst.NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] }),
  ));

/** The template filled with data, as PDF. What people wrote is text in it, never markup. In the worker only. */
async function render<Data extends { language: string }>(
  template: DocumentTemplate<Data>,
  data: Data,
): Promise<Uint8Array> {
  const typst = await compilerOnce();
  return typst.pdf({ mainFileContent: preamble + template.source, inputs: { data: JSON.stringify(data) } });
}

/** The one way by which documents are made. */
export const documents = { render };
