import { Button, Progress } from '@mantine/core';
import type { TaskDto } from '@kenshu/api-client';
import { type ProblemType, problemKind, problems } from '@kenshu/domain/kit/problem';
import { Notice } from '@kenshu/ui';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';
import { useProblemWords } from '../use-problem-words';
import { readerZone } from '../zones';
import styles from './make-file.module.css';
import { useMadeFile } from './use-made-file';

interface Props {
  /** Names the wish, so that it is found again: "participants 4bd4… pdf". */
  what: string;
  /** What the button does: "Save as PDF". */
  label: string;
  /** What is being waited for: "Making the PDF". */
  making: string;
  begin: () => Promise<TaskDto>;
}

/**
 * A file that takes the server a while: the press begins the work, a bar shows how far it is, and the file is saved by
 * a second press, with its size said before. The page can be left meanwhile.
 */
export function MakeFile({ what, label, making, begin }: Props) {
  const { t } = useTranslation();
  const { task, starting, refusal, start, cancel } = useMadeFile(what, begin);
  const problem = useProblemWords(refusal);
  const link = useRef<HTMLAnchorElement>(null);
  const pressed = useRef(false);
  const result = task?.result;
  useEffect(() => {
    // the button that was pressed has become the link: whoever works with the keyboard goes on from there
    if (pressed.current && result && (document.activeElement ?? document.body) === document.body) link.current?.focus();
    if (result) pressed.current = false;
  }, [result]);
  const press = () => {
    pressed.current = true;
    start();
  };
  const failed = task?.status === 'failed';
  return (
    <div className={styles.file}>
      {result ? (
        <Made {...{ label, link }} task={task} onAgain={press} />
      ) : task && !failed ? (
        <AtWork making={making} task={task} onCancel={cancel} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={starting}
          onClick={press}
        >
          {label}
        </Button>
      )}
      <div role="alert" className={styles.problem}>
        {problem ? (
          <Notice tone="danger" title={problem.title}>
            {problem.detail}
          </Notice>
        ) : (
          failed && (
            <Notice tone="danger" title={t('The file could not be made.')}>
              {t(reasonOf(task.problem))}
            </Notice>
          )
        )}
      </div>
    </div>
  );
}

function AtWork({ making, task, onCancel }: { making: string; task: TaskDto; onCancel: () => void }) {
  const { t } = useTranslation();
  const { done, total } = task;
  const share = total ? (done / total) * 100 : 100;
  return (
    <div className={styles.work}>
      <div className={styles.words}>
        <span role="status">
          {making}
          {total !== null && `: ${t('{done} of {total}', { done, total })}`}
        </span>
        <Button variant="subtle" size="compact-sm" aria-label={`${t('Cancel')}: ${making}`} onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
      <Progress value={share} aria-label={making} striped={!total} animated={!total} />
    </div>
  );
}

interface MadeProps {
  label: string;
  task: TaskDto;
  link: React.Ref<HTMLAnchorElement>;
  onAgain: () => void;
}

function Made({ label, task: { result, endedAt }, link, onAgain }: MadeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!result) return null;
  return (
    <>
      <Button
        ref={link}
        component="a"
        href={`/api/files/${result.id}`}
        download={result.name}
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t('{label} ({size})', { label, size: format.size(result.size) })}
      </Button>
      <span className={styles.again}>
        <span role="status">{endedAt && t('Made {hour}.', { hour: format.hour(endedAt, readerZone()) })}</span>
        <Button variant="subtle" size="compact-sm" aria-label={`${t('Make it again')}: ${label}`} onClick={onAgain}>
          {t('Make it again')}
        </Button>
      </span>
    </>
  );
}

const reasonOf = (type: string | null): string => {
  const known = type !== null && type in problems ? problemKind(type as ProblemType).title : undefined;
  return known ?? problems.internal.title;
};
