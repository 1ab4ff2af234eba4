import { isNotEmpty, useForm } from '@mantine/form';
import { personLimits, sexes } from '@kenshu/domain/identity/person-name';
import { BirthDateField, FieldGroup, Form, type ProblemWords, SelectField, TextField } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountriesField } from '../../shell/country-field';
import { SaveBar } from '../../shell/save-bar';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { NameFields } from './name-fields';
import { lacksLanguage, OwnNameLanguage } from './own-name-language';
import type { PersonValues } from './person-body';
import { Renderings } from './renderings';
import { sexWords } from './sex-words';

interface Props {
  initial: PersonValues;
  label: string;
  busy: boolean;
  problem?: ProblemWords;
  onSave: (values: PersonValues) => void;
  /** What stands below the name, by the name as it is typed. */
  belowName?: (name: string) => ReactNode;
}

export function PersonForm({ initial, label, busy, problem, onSave, belowName }: Props) {
  const { t } = useTranslation();
  const needed = t('This is needed.');
  const form = useForm<PersonValues>({
    mode: 'controlled',
    initialValues: initial,
    validate: {
      givenNames: isNotEmpty(needed),
      ownNameLang: (lang, { ownName }) => (lacksLanguage(ownName, lang) ? needed : null),
    },
  });
  const none = { value: '', label: t('Not recorded') };
  return (
    <Form form={form} problem={problem} onSubmit={onSave}>
      {useUnsavedChanges(form.isDirty())}
      <FieldGroup legend={t('Name')}>
        <NameFields />
        {belowName?.(form.values.latinName || `${form.values.givenNames} ${form.values.familyName}`)}
        <TextField
          path="certificateName"
          label={t('As certificates print it')}
          description={t('Once the person has said so.')}
          autoComplete="off"
          optional
        />
      </FieldGroup>
      <FieldGroup legend={t('In other scripts')}>
        <TextField path="ownName" label={t('In the own script')} dir="auto" autoComplete="off" optional />
        <OwnNameLanguage ownName={form.getValues().ownName} kept={initial.ownNameLang} />
        <Renderings form={form} />
      </FieldGroup>
      <FieldGroup legend={t('Person')}>
        <CountriesField path="nationalities" label={t('Nationality')} max={personLimits.nationalities} optional />
        <BirthDateField path="bornOn" label={t('Birth date')} optional />
        <SelectField
          path="sex"
          label={t('Sex')}
          data={[none, ...sexes.map((sex) => ({ value: sex, label: sexWords(t)[sex] }))]}
          optional
        />
        <TextField
          path="email"
          label={t('E-mail address')}
          type="email"
          autoComplete="off"
          spellCheck={false}
          optional
        />
      </FieldGroup>
      <SaveBar label={label} busy={busy} />
    </Form>
  );
}
