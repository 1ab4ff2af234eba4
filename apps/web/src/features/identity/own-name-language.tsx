import { languageOfScript } from '@kenshu/domain/identity/script-language';
import { SelectField } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { languageChoices, languageWords } from '../../shell/languages-of-names';

/** The language of a name in its own script; asked only where several languages share the script. */
export function OwnNameLanguage({ ownName, kept }: { ownName: string; kept: string }) {
  const { t, i18n } = useTranslation();
  const said = languageOfScript(ownName);
  const empty = said ? languageWords(said, i18n.language) : ownName.trim() ? t('Choose one') : t('Not recorded');
  return (
    <SelectField
      path="ownNameLang"
      label={t('Language of that name')}
      data={[{ value: '', label: empty }, ...languageChoices(i18n.language, kept)]}
      optional={said !== null || ownName.trim() === ''}
    />
  );
}

/** Whether the language is still to be said. */
export const lacksLanguage = (ownName: string, ownNameLang: string): boolean =>
  ownName.trim() !== '' && ownNameLang === '' && languageOfScript(ownName) === null;
