import { Button, Checkbox, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ProgrammeDto } from '@kenshu/api-client';
import { courseNames, usualPatterns } from '@kenshu/domain/courses/course-name';
import { FieldGroup, Form, LocalisedField, type ProblemWords, SelectField, TextField } from '@kenshu/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languagesFor } from '../../shell/localised-fields';
import { textsFor, textsOf, textsOrNull } from '@kenshu/ui/texts';
import { useMe } from '../../shell/me';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import styles from './programme.module.css';

interface ProgrammeAnswer {
  code: string;
  names: Record<string, string>;
  namePatterns: Record<string, string>;
  series?: string;
  ended: boolean;
}

interface Props {
  /** Absent: a new one, which has a code and a series to choose. */
  programme?: ProgrammeDto;
  submit: string;
  busy: boolean;
  saved: boolean;
  problem: ProblemWords | undefined;
  onSubmit: (answer: ProgrammeAnswer) => void;
  onBack?: () => void;
  /** The number series a new programme may go on with. */
  series?: { value: string; label: string }[];
}

export function ProgrammeForm({ programme, submit, busy, saved, problem, onSubmit, onBack, series = [] }: Props) {
  const { t } = useTranslation();
  const languages = languagesFor(useMe().institute.languages, programme?.names);
  const needed = t('This is needed.');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      code: programme?.code ?? '',
      series: '',
      names: textsFor(languages, programme?.names),
      namePatterns: textsFor(languages, programme?.namePatterns ?? usualPatterns),
      ended: programme?.ended ?? false,
    },
    validate: {
      code: (code) =>
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) ? null : t('Write small letters, digits and hyphens, such as uncac.'),
      names: (names) => (textsOrNull(names) ? null : needed),
    },
    onValuesChange: (values) => setTyped(values),
  });
  const [typed, setTyped] = useState(form.getInitialValues());
  const send = ({ code, series: chosen, names, namePatterns, ended }: typeof form.values) =>
    onSubmit({
      code,
      names: textsOf(names),
      namePatterns: textsOrNull(namePatterns) ?? usualPatternsOf(languages),
      ...(chosen && { series: chosen }),
      ended,
    });
  return (
    <div className={styles.form}>
      {useUnsavedChanges(form.isDirty() && !saved)}
      <Form form={form} problem={problem} onSubmit={send}>
        {!programme && (
          <TextField
            path="code"
            label={t('Code')}
            description={t('A short name for addresses and lists, such as uncac. It stays.')}
            autoComplete="off"
            spellCheck={false}
          />
        )}
        <LocalisedField
          path="names"
          label={t('Name')}
          languages={languages}
          description={
            programme ? t('The name it had until now is kept as a former name; past courses keep theirs.') : undefined
          }
        />
        <FieldGroup legend={t('How a course is called')}>
          <LocalisedField
            path="namePatterns"
            label={t('Pattern')}
            languages={languages}
            description={t('Write {ordinal} where the number stands and {name} where the name stands.', {
              ordinal: '{ordinal}',
              name: '{name}',
            })}
            optional
          />
          <Examples names={textsOf(typed.names)} patterns={textsOf(typed.namePatterns)} />
        </FieldGroup>
        {programme ? (
          <Checkbox
            label={t('Holds no further courses')}
            key={form.key('ended')}
            {...form.getInputProps('ended', { type: 'checkbox' })}
          />
        ) : (
          <SelectField
            path="series"
            label={t('Number series')}
            data={[{ value: '', label: t('Its own: its courses are counted from 1') }, ...series]}
          />
        )}
        <Group gap="sm">
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
          {onBack && (
            <Button variant="default" onClick={onBack}>
              {t('Back')}
            </Button>
          )}
        </Group>
      </Form>
    </div>
  );
}

/** What the next courses will be called, as it is typed. */
function Examples({ names, patterns }: { names: Record<string, string>; patterns: Record<string, string> }) {
  const { t, i18n } = useTranslation();
  const languageName = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const examples = [25, null].map((ordinal) => courseNames(names, patterns, ordinal));
  if (Object.keys(names).length === 0) return null;
  return (
    <div className={styles.example} role="status">
      <strong>{t('For example')}</strong>
      <ul className={styles.languages}>
        {Object.keys(names).map((tag) => (
          <li key={tag}>
            <span className={styles.language}>{languageName.of(tag)}</span>
            <span lang={tag}>
              {examples[0]![tag]}
              <span className={styles.until}>{t('without a number: {name}', { name: examples[1]![tag] })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const usualPatternsOf = (languages: readonly string[]) => textsOrNull(textsFor(languages, usualPatterns)) ?? {};
