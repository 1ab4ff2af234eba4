import { Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormFace } from './form-face';
import styles from './localised-field.module.css';
import { languageName } from './texts';
import type { FieldProps } from './use-field';

interface Props extends FieldProps {
  /** The languages to write in, the first one first. */
  languages: readonly string[];
  /** Several lines each. */
  long?: boolean;
  /** Where a dialog begins. */
  'data-autofocus'?: boolean;
}

/** One text in several languages, a line each; `textsFor` gives its first values, `textsOf` what is sent. */
export function LocalisedField(props: Props) {
  const { path, label, description, optional, languages, long } = props;
  const { t } = useTranslation();
  const { form, register } = useFormFace();
  const described = useId();
  const [first] = languages;
  useEffect(() => register(path, label), [path, label, register]);
  const error = form.errors[path];
  return (
    // where the list of errors jumps to
    <fieldset
      className={styles.group}
      data-path={path}
      tabIndex={-1}
      aria-describedby={description || error ? described : undefined}
    >
      <legend className={styles.legend}>
        {label}
        {optional && (
          <Text span inherit fw={400} c="dimmed">
            {' '}
            ({t('optional')})
          </Text>
        )}
      </legend>
      <div id={described}>
        {description && (
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        )}
        {error && (
          <Text size="xs" c="var(--mantine-color-error)">
            {error}
          </Text>
        )}
      </div>
      <div className={styles.lines}>
        {languages.map((tag) => (
          <Line
            key={tag}
            path={`${path}.${tag}`}
            tag={tag}
            of={label}
            long={long}
            refused={tag === first && !!error}
            begins={tag === first && props['data-autofocus']}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Line({
  path,
  tag,
  of,
  long,
  refused,
  begins,
}: {
  path: string;
  tag: string;
  of: string;
  long?: boolean;
  refused: boolean;
  begins?: boolean;
}) {
  const { form, register } = useFormFace();
  const name = languageName(tag);
  const id = useId();
  useEffect(() => register(path, `${of}, ${name}`), [path, of, name, register]);
  const { error, ...input } = form.getInputProps(path as never) as { error?: string };
  const props = {
    ...input,
    id,
    name: path,
    lang: tag,
    dir: 'auto' as const,
    error: error ?? refused,
    'data-autofocus': begins || undefined,
  };
  return (
    <div className={styles.line}>
      <label htmlFor={id} lang={tag} className={styles.language}>
        {name}
      </label>
      {long ? (
        <Textarea key={form.key(path as never)} autosize minRows={2} {...props} />
      ) : (
        <TextInput key={form.key(path as never)} {...props} />
      )}
    </div>
  );
}
