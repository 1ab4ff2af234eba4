import type { OrganizationDto } from '@kenshu/api-client';
import { type FactRow, languageName } from '@kenshu/ui';
import type { TFunction } from 'i18next';
import type { useFormat } from '../../shell/format';
import { languageWords } from '../../shell/languages-of-names';
import { OwnWords } from './own-words';

/** What it is called now, in each language, and as it is written at home. */
export function organizationNameRows(
  { names, ownName, ownNameLang }: OrganizationDto,
  t: TFunction,
  reader: string,
): FactRow[] {
  return [
    ...Object.entries(names).map(([lang, name]) => ({
      name: languageWords(lang, reader),
      value: <OwnWords lang={lang}>{name}</OwnWords>,
    })),
    {
      name: ownNameLang
        ? t('At home, in {language}', { language: languageWords(ownNameLang, reader) })
        : t('As it is written at home'),
      value: ownName && <OwnWords lang={ownNameLang}>{ownName}</OwnWords>,
    },
  ];
}

/** What it was called before, the latest first. */
export const formerNameRows = (
  formerNames: OrganizationDto['formerNames'],
  t: TFunction,
  format: ReturnType<typeof useFormat>,
): FactRow[] =>
  formerNames.map(({ names, validUntil }, i) => ({
    // two changes may fall on one day
    key: `${i}`,
    name: validUntil ? t('Until {day}', { day: format.day(validUntil) }) : t('Until a day that is not recorded'),
    value: Object.entries(names).map(([lang, name]) => (
      <div key={lang}>
        <OwnWords lang={lang}>{name}</OwnWords> ({lang === 'und' ? t('at home') : languageName(lang)})
      </div>
    )),
  }));
