import type { PersonDto } from '@kenshu/api-client';
import type { FactRow } from '@kenshu/ui';
import type { TFunction } from 'i18next';
import { languageWords } from '../../shell/languages-of-names';
import { OwnWords } from './own-words';

/** Every form of the name, each with what it is for. */
export function personNameRows(person: PersonDto, t: TFunction, reader: string): FactRow[] {
  const { givenNames, familyName, latinName, ownName, ownNameLang, renderings, certificateName } = person;
  return [
    { name: t('In Latin letters, in the order of the passport'), value: latinName },
    { name: t('Given names'), value: <OwnWords lang={ownNameLang}>{givenNames}</OwnWords> },
    {
      name: t('Family name'),
      value: familyName ? <OwnWords lang={ownNameLang}>{familyName}</OwnWords> : t('None: one name only'),
    },
    {
      name: ownNameLang ? t('In {language}', { language: languageWords(ownNameLang, reader) }) : t('In the own script'),
      value: ownName && <OwnWords lang={ownNameLang}>{ownName}</OwnWords>,
    },
    ...renderings.map(({ lang, text }) => ({
      name: t('In {language}', { language: languageWords(lang, reader) }),
      value: <OwnWords lang={lang}>{text}</OwnWords>,
    })),
    { name: t('As certificates print it'), value: certificateName },
  ];
}
