import { Anchor } from '@mantine/core';
import type { MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../notice';
import styles from './error-list.module.css';
import { useFormFace } from './form-face';
import type { ProblemWords } from './problem-words';

/** What stands in the way of sending, each line a jump to its field. */
export function ErrorList({ problem, ref }: { problem?: ProblemWords; ref: Ref<HTMLDivElement> }) {
  const { t } = useTranslation();
  const { form, labels } = useFormFace();
  const refused = Object.entries(form.errors).filter(([, words]) => Boolean(words));
  if (refused.length === 0 && !(problem && problem.fields.length === 0)) return null;

  const jump = (event: MouseEvent, path: string) => {
    event.preventDefault();
    form.getInputNode(path as never)?.focus();
  };
  const title =
    problem?.fields.length === 0 ? problem.title : t('{count} fields need your attention', { count: refused.length });
  return (
    <div ref={ref} tabIndex={-1} className={styles.list}>
      <Notice tone="danger" role="alert" title={title}>
        {problem?.fields.length === 0 && problem.detail}
        {refused.length > 0 && (
          <ul className={styles.items}>
            {refused.map(([path, words]) => (
              <li key={path}>
                {labels[path] ? (
                  <Anchor underline="always" href={`#${path}`} onClick={(event) => jump(event, path)}>
                    {labels[path]}
                  </Anchor>
                ) : (
                  path
                )}
                {path && t(': ')}
                {words}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
