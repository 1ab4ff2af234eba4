import { LocalisedField } from '@kenshu/ui';
import { type ComponentProps } from 'react';
import { useMe } from './me';

/** The languages the institute writes in, its first one first. */
export const useInstituteLanguages = (): readonly string[] => useMe().institute.languages;

/** A text of the institute's own (a name, a title), one line for each of its languages; see `textsFor` and `textsOf`. */
export function InstituteTextField(props: Omit<ComponentProps<typeof LocalisedField>, 'languages'>) {
  return <LocalisedField {...props} languages={useInstituteLanguages()} />;
}
