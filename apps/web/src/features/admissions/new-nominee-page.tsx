import { Button } from '@mantine/core';
import { createNominationMutation, listCountryCallsOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { useForWhom, useMe } from '../../shell/me';
import { NothingHere } from '../../shell/nothing-here';
import { noteDone } from '../../shell/notes';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { CallDeadline } from './call-deadline';
import styles from './nominee-page.module.css';
import { newNominee } from './nominee-body';
import { NomineeForm } from './nominee-form';

/** Puts one more person forward. */
export function NewNomineePage() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const navigate = useNavigate();
  const forWhom = useForWhom(useMe());
  const { invitationId } = useParams({ from: '/desk/country/calls/$invitationId/nominees/new' });
  const query = useQuery(listCountryCallsOptions());
  const create = useMutation({
    ...createNominationMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ person }) => {
      noteDone(t('Saved: {name} is on your list.', { name: person.latinName }));
      void navigate({ to: '/country/calls', ignoreBlocker: true });
    },
  });
  const problem = useProblemWords(create.error);
  return (
    <Loaded query={query} waiting={t('Reading the call')}>
      {({ items }) => {
        const call = items.find(({ id }) => id === invitationId);
        if (!call) return <NothingHere />;
        return (
          <Page
            title={t('Add a nominee')}
            forWhom={[forWhom, localised(call.course.names)].filter(Boolean).join(' · ')}
            intro={<CallDeadline call={call} countryCode={call.countryCode} />}
          >
            {!call.open && (
              <Notice tone="warning" title={t('The call is closed')}>
                {t('Nobody more can be put forward.')}
              </Notice>
            )}
            <div className={styles.form}>
              <NomineeForm
                countryCode={call.countryCode}
                problem={problem}
                busy={create.isPending}
                saved={create.isSuccess}
                onSave={(facts, organization) =>
                  create.mutate({
                    body: {
                      courseId: call.course.id,
                      countryCode: call.countryCode,
                      ...newNominee(facts, organization),
                    },
                  })
                }
              >
                <Button variant="default" renderRoot={(props) => <Link to="/country/calls" {...props} />}>
                  {t('Back')}
                </Button>
              </NomineeForm>
            </div>
          </Page>
        );
      }}
    </Loaded>
  );
}
