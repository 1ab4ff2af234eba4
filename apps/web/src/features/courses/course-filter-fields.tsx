import { NativeSelect } from '@mantine/core';
import type { CourseFiltersDto } from '@kenshu/api-client';
import { origins } from '@kenshu/domain/courses/course';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import { originWords } from './origin';
import { type CourseFilters, courseFilters } from './course-search';

interface Props {
  offered: CourseFiltersDto | undefined;
  filters: CourseFilters;
  onChange: (next: CourseFilters) => void;
}

const none: CourseFilters = { programmeId: undefined, status: undefined, year: undefined, origin: undefined };

export function CourseFilterFields({ offered, filters, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const set = (next: Record<string, string | number | undefined>) =>
    onChange({ ...none, ...courseFilters({ ...filters, ...next }) });
  return (
    <>
      <NativeSelect
        aria-label={t('Programme')}
        maw="18rem"
        value={filters.programmeId ?? ''}
        onChange={({ currentTarget }) => set({ programmeId: currentTarget.value })}
      >
        <option value="">{t('All programmes')}</option>
        {offered?.programmes.map(({ id, names }) => (
          <option key={id} value={id}>
            {localised(names)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        aria-label={t('Status')}
        value={filters.status ?? ''}
        onChange={({ currentTarget }) => set({ status: currentTarget.value })}
      >
        <option value="">{t('Every status')}</option>
        {statusesOf(courseWorkflow).map((status) => (
          <option key={status} value={status}>
            {t(courseWorkflow.states[status].label, { context: 'course' })}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        aria-label={t('Year')}
        value={filters.year ?? ''}
        onChange={({ currentTarget }) => set({ year: Number(currentTarget.value) })}
      >
        <option value="">{t('Any year')}</option>
        {offered?.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        aria-label={t('Origin of the record')}
        value={filters.origin ?? ''}
        onChange={({ currentTarget }) => set({ origin: currentTarget.value })}
      >
        <option value="">{t('Any origin')}</option>
        {origins.map((origin) => (
          <option key={origin} value={origin}>
            {originWords(origin, t)}
          </option>
        ))}
      </NativeSelect>
    </>
  );
}
