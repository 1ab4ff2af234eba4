import { NativeSelect } from '@mantine/core';
import type { CourseGroupDto, MemberDuty } from '@kenshu/api-client';
import { memberDuties } from '@kenshu/domain/courses/group';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { StateLabel } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { dutyWords } from './duty-words';
import { type GroupMember, inNone } from './group-places';
import styles from './groups-view.module.css';

interface Props {
  groups: readonly CourseGroupDto[];
  members: readonly GroupMember[];
  mayMove: boolean;
  onMove: (member: GroupMember, to: { groupId: string | null; duty?: MemberDuty }) => void;
}

/** Everybody of the course by name; the device's own list moves a person, and the row stays where it is. */
export function GroupPeople({ groups, members, mayMove, onMove }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const nameOf = useCountryName();
  const missing = new Set(inNone(members).map(({ participantId }) => participantId));
  const groupName = (id: string | null) => localised(groups.find((group) => group.id === id)?.names);
  return (
    <ul className={styles.people}>
      {members.map((member) => {
        const { participantId, person, countryCode, status, groupId, duty } = member;
        const name = person.latinName;
        return (
          <li key={participantId} className={styles.person}>
            <div className={styles.who}>
              <span className={styles.personName}>{name}</span>
              <span className={styles.quiet}>{countryCode && nameOf(countryCode)}</span>
              {status !== 'expected' && status !== 'arrived' && (
                <State of="participant" workflow={participantWorkflow} status={status} />
              )}
              {missing.has(participantId) && <StateLabel tone="warning">{t('In no group')}</StateLabel>}
            </div>
            {mayMove ? (
              <div className={styles.place}>
                <NativeSelect
                  aria-label={t('Group of {name}', { name })}
                  value={groupId ?? ''}
                  onChange={({ currentTarget }) => onMove(member, { groupId: currentTarget.value || null })}
                  data={[
                    { value: '', label: t('No group') },
                    ...groups.map(({ id, names }) => ({ value: id, label: localised(names) ?? '' })),
                  ]}
                />
                {groupId && (
                  <NativeSelect
                    aria-label={t('Duty of {name}', { name })}
                    value={duty ?? 'member'}
                    onChange={({ currentTarget }) =>
                      onMove(member, { groupId, duty: currentTarget.value as MemberDuty })
                    }
                    data={memberDuties.map((value) => ({ value, label: t(dutyWords[value]) }))}
                  />
                )}
              </div>
            ) : (
              <span className={styles.quiet}>
                {[groupName(groupId), duty && duty !== 'member' && t(dutyWords[duty])].filter(Boolean).join(' · ')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
