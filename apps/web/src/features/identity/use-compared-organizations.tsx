import type { OrganizationDto } from '@kenshu/api-client';
import { fold } from '@kenshu/domain/kit/fold';
import { localised } from '@kenshu/domain/kit/localised';
import type { ComparedFact } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { languageWords } from '../../shell/languages-of-names';
import { organizationTypeWords } from '../../shell/organization-types';

/** Two organizations fact by fact. */
export function useComparedOrganizations(one: OrganizationDto, other: OrganizationDto): ComparedFact[] {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const row = (name: string, text: (of: OrganizationDto) => string | null | undefined): ComparedFact => {
    const [left, right] = [text(one), text(other)];
    const verdict = fold(left ?? '') === fold(right ?? '') ? 'same' : left && right ? 'differs' : 'unknown';
    return { name, left, right, verdict };
  };
  const languages = [...new Set([one, other].flatMap(({ names }) => Object.keys(names)))];
  return [
    ...languages.map((lang) =>
      row(t('Name, {language}', { language: languageWords(lang, i18n.language) }), ({ names }) => names[lang]),
    ),
    row(t('As it is written at home'), ({ ownName }) => ownName),
    row(t('Country'), ({ countryCode }) => (countryCode ? countryName(countryCode) : t('International'))),
    row(t('Kind'), ({ type }) => organizationTypeWords(t)[type]),
    row(t('Belongs to'), ({ parent }) => localised(parent?.names, [i18n.language])),
    row(t('Former names'), ({ formerNames }) => formerNames.flatMap(({ names }) => Object.values(names)).join(', ')),
  ];
}
