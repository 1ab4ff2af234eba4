import { ActionIcon, Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { nameLimits } from '@kenshu/domain/identity/person-name';
import { SelectField, TextField } from '@kenshu/ui';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languageChoices } from '../../shell/languages-of-names';
import type { PersonValues } from './person-body';
import styles from './renderings.module.css';

/** The name in further languages and scripts: katakana for letters in Japanese, Cyrillic beside Latin. */
export function Renderings({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t, i18n } = useTranslation();
  const { renderings } = form.getValues();
  return (
    <>
      {renderings.map(({ lang }, i) => (
        <div key={i} className={styles.line}>
          <SelectField
            path={`renderings.${i}.lang`}
            label={t('Language and script')}
            data={languageChoices(i18n.language, lang)}
          />
          <TextField path={`renderings.${i}.text`} label={t('Name')} dir="auto" lang={lang} autoComplete="off" />
          <ActionIcon
            variant="default"
            size="input-sm"
            aria-label={t('Remove rendering {number}', { number: i + 1 })}
            onClick={() => form.removeListItem('renderings', i)}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {renderings.length < nameLimits.renderings && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => form.insertListItem('renderings', { lang: 'ja-Kana', text: '' })}
          >
            {t('Add a rendering')}
          </Button>
        </div>
      )}
    </>
  );
}
