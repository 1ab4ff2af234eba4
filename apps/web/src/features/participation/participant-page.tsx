import {
  actOnParticipantMutation,
  getCourseOptions,
  getParticipantOptions,
  type ParticipantDto,
} from '@kenshu/api-client';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { Facts } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { State } from '../../shell/state';
import { useCountryName } from '../../shell/countries';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import { roleWords } from './role-words';

/** One person's part in one course. */
export function ParticipantPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/participants/$id' });
  const query = useQuery(getParticipantOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the participant')}>
      {(participant) => <Participant participant={participant} />}
    </Loaded>
  );
}

function Participant({ participant }: { participant: ParticipantDto }) {
  const { t } = useTranslation();
  const me = useMe();
  const localised = useLocalised();
  const nameOf = useCountryName();
  const { id, courseId, person, role, countryCode, organization, post, status, reason, allowedActions } = participant;
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const act = useMutation({ ...actOnParticipantMutation(), meta: { refusalsInPlace: true } });
  return (
    <Page
      title={person.latinName}
      forWhom={
        <>
          {course && (
            <Link to="/desk/courses/$id/participants" params={{ id: courseId }}>
              {localised(course.names)}
            </Link>
          )}
          {' · '}
          <State of="participant" workflow={participantWorkflow} status={status} />
        </>
      }
      actions={
        <WorkflowActions
          workflow={participantWorkflow}
          allowed={allowedActions}
          primary={['arrive']}
          busy={act.isPending}
          problem={useProblemWords(act.error)}
          onRun={(action, why) => act.mutateAsync({ path: { id }, body: { action, reason: why } })}
        />
      }
    >
      <Facts
        rows={[
          {
            name: t('Name in own script'),
            value: person.ownName && <span lang={person.ownNameLang ?? undefined}>{person.ownName}</span>,
          },
          { name: t('Country'), value: countryCode && nameOf(countryCode) },
          { name: t('Role'), value: t(roleWords[role]) },
          { name: t('Organization then'), value: organization && localised(organization.names) },
          { name: t('Post then'), value: post },
          ...(reason ? [{ name: t('Reason'), value: reason }] : []),
        ]}
      />
      {may(me, 'person:read') && (
        <p>
          <Link to="/desk/people/$id/courses" params={{ id: person.id }}>
            {t('Courses of this person')}
          </Link>
        </p>
      )}
    </Page>
  );
}
