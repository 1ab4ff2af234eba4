import { getCourseOptions, getOrganizationOptions, getProgrammeOptions, type GrantedRoleDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { roles } from '@kenshu/domain/kit/permissions';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

type Held = Pick<GrantedRoleDto, 'role' | 'countryNames' | 'courseId' | 'programmeId' | 'organizationId'>;

/** A role with what it is over: "Focal point, Kenya". */
export function RoleWords({ held }: { held: Held }) {
  const { t } = useTranslation();
  const scope = useScopeName(held);
  return <>{[t(roles[held.role].label), scope].filter(Boolean).join(', ')}</>;
}

function useScopeName({ countryNames, courseId, programmeId, organizationId }: Held): string | null {
  const { language } = useTranslation().i18n;
  const course = useQuery({ ...getCourseOptions({ path: { id: courseId ?? '' } }), enabled: courseId !== null });
  const programme = useQuery({
    ...getProgrammeOptions({ path: { id: programmeId ?? '' } }),
    enabled: programmeId !== null,
  });
  const organization = useQuery({
    ...getOrganizationOptions({ path: { id: organizationId ?? '' } }),
    enabled: organizationId !== null,
  });
  const names = countryNames ?? (course.data ?? programme.data ?? organization.data)?.names;
  return localised(names, [language]);
}
