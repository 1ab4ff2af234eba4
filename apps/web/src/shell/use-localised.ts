import { localised, type LocalisedText } from '@kenshu/domain/kit/localised';
import { useTranslation } from 'react-i18next';

/** The institute's own texts in the reader's language, in another where that one lacks. */
export function useLocalised(): (text: LocalisedText | null | undefined) => string | null {
  const { language } = useTranslation().i18n;
  return (text) => localised(text, [language]);
}
