import { Text } from '@mantine/core';
import { type CourseDto, getCallOptions } from '@kenshu/api-client';
import { announced } from '@kenshu/domain/courses/course.workflow';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** What an act on a course says to the outside, after how many countries that is; nobody while it is not announced. */
export function WhoIsTold({ course, told }: { course: CourseDto; told: string }) {
  const { t } = useTranslation();
  const outside = announced.includes(course.status);
  const { data: call } = useQuery({ ...getCallOptions({ path: { id: course.id } }), enabled: outside });
  if (!outside) return <Text>{t('Nobody outside has been told of the course yet.')}</Text>;
  const countries = new Set(call?.invitations.map(({ countryCode }) => countryCode)).size;
  return (
    <Text>
      {countries > 0 && `${t('{count} countries are invited.', { count: countries })} `}
      {told}
    </Text>
  );
}
