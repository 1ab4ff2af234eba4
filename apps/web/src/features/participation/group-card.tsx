import { Button, Title } from '@mantine/core';
import type { CourseGroupDto } from '@kenshu/api-client';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButton } from '../../shell/dialog-button';
import { useLocalised } from '../../shell/use-localised';
import { dutyWords } from './duty-words';
import type { GroupMember } from './group-places';
import styles from './groups-view.module.css';

const GroupDialog = lazy(() => import('./group-dialog').then((module) => ({ default: module.GroupDialog })));

interface Props {
  courseId: string;
  group: CourseGroupDto;
  members: readonly GroupMember[];
  /** Absent where the reader changes no groups. */
  onEnd?: (group: CourseGroupDto) => void;
  ending: boolean;
}

/** One workshop group: how many, and who, those with a duty first. */
export function GroupCard({ courseId, group, members, onEnd, ending }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const name = localised(group.names) ?? '';
  const order = Object.keys(dutyWords);
  const rank = ({ duty }: GroupMember) => (duty === 'member' ? order.length : order.indexOf(duty ?? 'member'));
  const listed = members.toSorted((a, b) => rank(a) - rank(b));
  return (
    <section className={styles.card} aria-label={name}>
      <header className={styles.cardHead}>
        <Title order={3} size="h4">
          {name}
        </Title>
        <span className={styles.count}>{t('{count} people', { count: members.length })}</span>
      </header>
      {listed.length === 0 ? (
        <p className={styles.nobody}>{t('Nobody is in it yet.')}</p>
      ) : (
        <ul className={styles.names}>
          {listed.map(({ participantId, person, duty }) => (
            <li key={participantId}>
              {person.latinName}
              {duty && duty !== 'member' && <span className={styles.duty}> · {t(dutyWords[duty])}</span>}
            </li>
          ))}
        </ul>
      )}
      {onEnd && (
        <div className={styles.cardFoot}>
          <DialogButton label={t('Rename')} aria-label={t('Rename {name}', { name })} size="compact-sm">
            {(open, onClose) => <GroupDialog {...{ courseId, group, open, onClose }} />}
          </DialogButton>
          <Button
            variant="default"
            size="compact-sm"
            c="var(--ui-tone-danger)"
            aria-label={t('End {name}', { name })}
            loading={ending}
            onClick={() => onEnd(group)}
          >
            {t('End', { context: 'group' })}
          </Button>
        </div>
      )}
    </section>
  );
}
