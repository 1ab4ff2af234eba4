import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';
import { useFormFace } from './form-face';
import type { FieldProps } from './use-field';
import styles from './localised-field.module.css';

interface Props extends FieldProps {
  /** BCP 47 tags; the first is needed unless the field is optional. */
  languages: readonly string[];
}

/** One text of the institute's in each of its languages. The values stand below `path`, by tag. */
export function LocalisedField({ path, label, description, optional, languages }: Props) {
  const { language } = useTranslation().i18n;
  const { form, register } = useFormFace();
  useEffect(() => register(path, label), [path, label, register]);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <div className={styles.group}>
      {languages.map((tag, i) => (
        <TextField
          key={tag}
          path={`${path}.${tag}`}
          label={languages.length > 1 ? `${label} (${names.of(tag) ?? tag})` : label}
          description={i === 0 ? description : undefined}
          optional={optional || i > 0}
          lang={tag}
        />
      ))}
      {form.errors[path] && <p className={styles.error}>{form.errors[path]}</p>}
    </div>
  );
}
