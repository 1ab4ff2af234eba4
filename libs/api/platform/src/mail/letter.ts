import type { LocalisedText } from '@kenshu/domain/kit/localised';

/** A letter that goes out again and again; every context declares its own, in words with {placeholders}. */
export interface LetterTemplate {
  key: string;
  /** English at least; a language that is not there is written to in English. */
  subjects: LocalisedText;
  texts: LocalisedText;
}

interface RenderedLetter {
  language: string;
  subject: string;
  text: string;
}

/** The letter's language for a reader: `pt-TL`, then `pt`, then English. */
const languageOf = ({ texts }: LetterTemplate, wanted: string): string =>
  [wanted, wanted.split('-')[0]!, 'en'].find((tag) => texts[tag]) ?? 'en';

/** The words with every placeholder filled in; a value that is missing is a mistake of ours and throws. */
export function render(
  template: LetterTemplate,
  wanted: string,
  params: Readonly<Record<string, string>>,
): RenderedLetter {
  const language = languageOf(template, wanted);
  const fill = (words: string | undefined) =>
    (words ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
      if (!Object.hasOwn(params, name)) throw new Error(`the letter ${template.key} has no value for {${name}}`);
      return params[name]!;
    });
  return {
    language,
    subject: fill(template.subjects[language]).replace(/\s+/g, ' '),
    text: fill(template.texts[language]),
  };
}

/** The words without the secret in them. */
export const withoutSecret = (words: string, secret: string | null): string =>
  secret ? words.replaceAll(secret, '…') : words;
