import { type CourseDto, listCourseGroupsOptions, listGroupMembersOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { GroupsBoard } from './groups-board';

/** The workshop groups of a course and who is in them. */
export function GroupsView({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const path = { id: course.id };
  const groups = useQuery(listCourseGroupsOptions({ path }));
  const members = useQuery(listGroupMembersOptions({ path }));
  return (
    <Loaded query={groups} waiting={t('Reading the groups')}>
      {(listed) => (
        <Loaded query={members} waiting={t('Reading the groups')}>
          {({ items }) => (
            <GroupsBoard course={course} groups={listed.items.filter(({ whole }) => !whole)} members={items} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
