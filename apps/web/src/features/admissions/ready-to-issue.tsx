import { type CallDto, getCourseOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chosenWords } from './chosen-words';

/** Why a call is not issued yet, and whose turn it is. */
export function ReadyToIssue({ call }: { call: CallDto }) {
  const { t } = useTranslation();
  const { data: course } = useQuery(getCourseOptions({ path: { id: call.courseId } }));
  const next = () => {
    if (call.invitations.length === 0) return t('Next: choose the countries.');
    if (course?.status === 'planned')
      return t('Next: the course is proposed to the director; once it is approved the call can be issued.');
    if (course?.status === 'proposed') return t('Next: the director approves the course; then the call can be issued.');
    if (course?.allowedActions.includes('issue-call'))
      return t('Next: “Issue the call”, above. Countries see it from then on.');
    return t('Next: the coordinator issues the call.');
  };
  return (
    <Notice tone="warning" title={t('The call is not issued yet.')}>
      {[call.invitations.length > 0 && chosenWords(call, t), next()].filter(Boolean).join(' ')}
    </Notice>
  );
}
