import type { LocalisedText } from '@kenshu/domain/kit/localised';

/** The languages a text is asked in: those of the institute, then any other it is on record in. */
export const languagesFor = (institute: readonly string[], text?: LocalisedText | null): string[] => [
  ...new Set([...institute, ...Object.keys(text ?? {})]),
];
