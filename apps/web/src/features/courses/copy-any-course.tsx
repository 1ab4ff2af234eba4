import { Button, NativeSelect, Stack } from '@mantine/core';
import { type CopiedCourseDto, listCourseFiltersOptions, listCoursesOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import { CopiedCourse } from './copied-course';
import { CopyCourse } from './copy-course';
import { latestHeld } from './latest-held';

/** First the programme, then its course: the latest that was held, unless another is chosen. */
export function CopyAnyCourse(given: { themeId?: string; programmeId?: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const today = dayIn(new Date(), useMe().institute.zone);
  const [programmeId, setProgrammeId] = useState(given.programmeId);
  const [courseId, setCourseId] = useState<string>();
  const [copied, setCopied] = useState<CopiedCourseDto>();
  const offered = useQuery(listCourseFiltersOptions());
  const courses = useQuery({
    ...listCoursesOptions({ query: { programmeId, pageSize: 100 } }),
    placeholderData: keepPreviousData,
  });
  if (copied) return <CopiedCourse copied={copied} />;
  return (
    <Loaded query={courses} waiting={t('Reading the courses')}>
      {({ items }) => {
        const latest = latestHeld(items, today);
        const chosen = programmeId ? (items.find(({ id }) => id === courseId) ?? latest) : undefined;
        if (programmeId === undefined ? items.length === 0 : !chosen) {
          return (
            <EmptyState
              title={t('There is no course to copy yet.')}
              actions={
                <Button
                  renderRoot={(props) => <Link to="/desk/courses/new" search={{ ...given, way: 'empty' }} {...props} />}
                >
                  {t('Empty course')}
                </Button>
              }
            />
          );
        }
        return (
          <Stack gap="md">
            <NativeSelect
              label={t('Programme')}
              value={programmeId ?? ''}
              onChange={({ currentTarget }) => {
                setProgrammeId(currentTarget.value || undefined);
                setCourseId(undefined);
              }}
            >
              {programmeId === undefined && <option value="">{t('Choose one')}</option>}
              {offered.data?.programmes.map(({ id, names }) => (
                <option key={id} value={id}>
                  {localised(names)}
                </option>
              ))}
            </NativeSelect>
            {chosen && (
              <NativeSelect
                label={t('Course to copy')}
                description={
                  latest === items[0]
                    ? t('The latest stands first.')
                    : t('At first the latest that is over is chosen. Later ones stand above it.')
                }
                value={chosen.id}
                onChange={({ currentTarget }) => setCourseId(currentTarget.value)}
              >
                {items.map(({ id, names, year, startsOn, endsOn }) => (
                  <option key={id} value={id}>
                    {[localised(names), format.days(startsOn, endsOn) ?? year].filter(Boolean).join(', ')}
                  </option>
                ))}
              </NativeSelect>
            )}
            {chosen && <CopyCourse key={chosen.id} course={chosen} themeId={given.themeId} onCopied={setCopied} />}
          </Stack>
        );
      }}
    </Loaded>
  );
}
