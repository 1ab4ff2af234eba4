import { MultiSelect } from '@mantine/core';
import { useField } from '@kenshu/ui';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { languageChoices } from '../../shell/languages-of-names';

/** The languages the institute writes in; a language that is added gets a line for the name of the institute. */
export function InstituteLanguages<V extends { languages: string[]; instituteName: Record<string, string> }>({
  form,
}: {
  form: UseFormReturnType<V>;
}) {
  const { t, i18n } = useTranslation();
  const { key, props } = useField({
    path: 'languages',
    label: t('Languages'),
    description: t('In which the institute writes its own texts, its first one first.'),
  });
  const { languages, instituteName } = form.getValues();
  return (
    <MultiSelect
      key={key}
      {...props}
      searchable
      hidePickedOptions
      maxValues={10}
      data={languageChoices(i18n.language)}
      value={languages}
      onChange={(tags) => {
        const lines = Object.fromEntries(tags.map((tag) => [tag, instituteName[tag] ?? '']));
        form.setValues({ languages: tags, instituteName: { ...instituteName, ...lines } } as Partial<V>);
      }}
    />
  );
}
