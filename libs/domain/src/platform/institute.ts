import { invalidField } from '../kit/problem';
import type { LocalisedText } from '../kit/localised';

/** Refuses a name of the institute that is in none of the languages it writes in. */
export function demandInstituteName(name: LocalisedText, languages: readonly string[]): void {
  if (languages.some((tag) => name[tag])) return;
  throw invalidField('#/instituteName', 'needs-language', 'must be given in a language of the institute');
}
