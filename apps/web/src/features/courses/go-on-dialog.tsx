import { Stack, Text } from '@mantine/core';
import { type CourseDto, getPlacesOptions } from '@kenshu/api-client';
import { dayOf, daysBetween } from '@kenshu/domain/kit/time';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useNow } from '../../shell/use-now';
import { AskFirst } from './ask-first';

interface Props {
  course: CourseDto;
  action: 'confirm' | 'start';
  open: boolean;
  onClose: () => void;
}

/** Who comes, and how far the first day is, before the course is confirmed or begins. */
export function GoOnDialog({ course, action, ...dialog }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = dayOf(useNow().toISOString(), course.zone);
  const query = useQuery({ ...getPlacesOptions({ path: { id: course.id } }), gcTime: 0 });
  const { startsOn, minimum } = course;
  const left = startsOn ? daysBetween(today, startsOn) : 0;
  return (
    <AskFirst
      {...{ course, action, query, ...dialog }}
      done={() => (action === 'start' ? t('The course has begun.') : t('The course is confirmed.'))}
    >
      {({ statuses }) => {
        const coming = statuses.find(({ status }) => status === 'confirmed')?.count ?? 0;
        const words = coming
          ? t('{count} people have confirmed that they come.', { count: coming })
          : t('Nobody has confirmed yet.');
        return (
          <Stack gap="sm">
            {action === 'start' && startsOn && left > 0 && (
              <Notice tone="warning" title={t('Its first day has not come.')}>
                {t('It is {day}, {left}.', { day: format.day(startsOn), left: format.inDays(left) })}
              </Notice>
            )}
            {minimum !== null && coming < minimum ? (
              <Notice tone="warning" title={t('Fewer than the minimum of {minimum}', { minimum })}>
                {words}
              </Notice>
            ) : (
              <Text>{words}</Text>
            )}
            <Text>{t('This cannot be taken back.')}</Text>
          </Stack>
        );
      }}
    </AskFirst>
  );
}
