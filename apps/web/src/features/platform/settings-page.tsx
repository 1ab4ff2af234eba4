import { useForm } from '@mantine/form';
import { getSettingsOptions, type SettingsDto, updateSettingsMutation } from '@kenshu/api-client';
import { Facts, FieldGroup, Form, languageName, LocalisedField, SelectField, textsFor, textsOf } from '@kenshu/ui';
import { Checkbox } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { changesOf } from '../../shell/changes';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { Page } from '../../shell/page';
import { SaveBar } from '../../shell/save-bar';
import { useProblemWords } from '../../shell/use-problem-words';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { ZoneField } from '../../shell/zone-field';
import { zoneWords } from '../../shell/zones';
import { InstituteLanguages } from './institute-languages';
import { monthName, monthNames } from './month-names';

export function SettingsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(getSettingsOptions());
  return (
    <Page
      narrow
      title={t('Settings')}
      intro={t('The choices of the institute. Every change is noted in the audit trail.')}
    >
      <Loaded query={query} waiting={t('Reading the settings')}>
        {(settings) =>
          may(me, 'setting:write') ? (
            <SettingsForm key={settings.version} settings={settings} />
          ) : (
            <SettingsShown settings={settings} />
          )
        }
      </Loaded>
    </Page>
  );
}

function SettingsShown({ settings }: { settings: SettingsDto }) {
  const { t, i18n } = useTranslation();
  const { instituteName, languages, zone, fiscalYearMonth, fourEyes } = settings;
  return (
    <Facts
      rows={[
        ...Object.entries(instituteName).map(([lang, name]) => ({
          key: lang,
          name: t('Name of the institute, {language}', { language: languageName(lang) }),
          value: <span lang={lang}>{name}</span>,
        })),
        { name: t('Languages'), value: languages.map(languageName).join(', ') },
        { name: t('Time zone'), value: zoneWords(zone) },
        { name: t('First month of the fiscal year'), value: monthName(fiscalYearMonth, i18n.language) },
        { name: t('Four eyes'), value: fourEyes ? t('On') : t('Off') },
      ]}
    />
  );
}

function SettingsForm({ settings }: { settings: SettingsDto }) {
  const { t, i18n } = useTranslation();
  const [before] = useState(settings);
  const update = useMutation({
    ...updateSettingsMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => noteDone(t('Saved.')),
  });
  const { version: _, ...values } = before;
  const initial = {
    ...values,
    instituteName: textsFor(before.languages, before.instituteName),
    fiscalYearMonth: String(before.fiscalYearMonth),
  };
  const form = useForm({
    mode: 'controlled',
    initialValues: initial,
    validate: {
      instituteName: (name) =>
        Object.keys(textsOf(name)).length === 0 ? t('Write it in one language at least.') : null,
      languages: (tags) => (tags.length === 0 ? t('Choose one language at least.') : null),
    },
  });
  const body = (of: typeof initial) => ({
    ...of,
    instituteName: textsOf(of.instituteName),
    fiscalYearMonth: Number(of.fiscalYearMonth),
  });
  return (
    <Form
      form={form}
      problem={useProblemWords(update.error)}
      onSubmit={(now) => {
        const changes = changesOf(body(initial), body(now));
        if (Object.keys(changes).length === 0) return noteDone(t('Nothing was changed.'));
        update.mutate({ headers: ifMatch(before), body: changes });
      }}
    >
      {useUnsavedChanges(form.isDirty())}
      <FieldGroup legend={t('The institute')}>
        <LocalisedField
          path="instituteName"
          label={t('Name of the institute')}
          languages={form.getValues().languages}
        />
        <InstituteLanguages form={form} />
        <ZoneField
          path="zone"
          description={t('Deadlines and courses begin in it; readers elsewhere see their own time beside it.')}
          likely={[before.zone]}
        />
      </FieldGroup>
      <FieldGroup legend={t('How the institute works')}>
        <SelectField
          path="fiscalYearMonth"
          label={t('First month of the fiscal year')}
          data={monthNames(i18n.language).map((label, i) => ({ value: String(i + 1), label }))}
        />
        <Checkbox
          label={t('Four eyes')}
          description={t('Results are released by another person than the one who proposed them.')}
          {...form.getInputProps('fourEyes', { type: 'checkbox' })}
        />
      </FieldGroup>
      <SaveBar label={t('Save')} busy={update.isPending} />
    </Form>
  );
}
