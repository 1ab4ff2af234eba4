import { SegmentedControl } from '@mantine/core';
import { actOnNominationMutation, type NominationAction, type NominationRowDto } from '@kenshu/api-client';
import { nominationWorkflow, type Outcome, proposes } from '@kenshu/domain/admissions/nomination.workflow';
import { actionsOf } from '@kenshu/domain/kit/workflow';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { AlikeMark } from './alike-mark';
import { outcomeWords } from './outcome-words';
import styles from './selection-page.module.css';
import type { Alike } from './use-alike';

const none = 'none';

/** The proposals that can be made from a status: the workflow's own list. */
const offers = actionsOf(nominationWorkflow).flatMap((action) => {
  const outcome = proposes[action];
  return outcome ? [{ action, outcome, from: nominationWorkflow.actions[action].from }] : [];
});

interface Props {
  nomination: NominationRowDto;
  alike?: Alike;
  mayPropose: boolean;
}

/** One nominee and what is proposed; a press proposes at once, and a refusal says why beside it. */
export function ProposalRow({ nomination, alike, mayPropose }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const act = useMutation({ ...actOnNominationMutation(), meta: { refusalsInPlace: true } });
  const problem = useProblemWords(act.error);
  const { id, person, organization, post, rank, status, proposal } = nomination;
  const possible = offers.filter(({ from }) => from.includes(status));
  const words = (outcome: Outcome) => t(outcomeWords[outcome], { context: 'nomination' });
  const propose = (value: string) => {
    const action: NominationAction =
      value === none ? 'unpropose' : possible.find(({ outcome }) => outcome === value)!.action;
    act.mutate({ path: { id }, body: { action } });
  };
  return (
    <li className={styles.row}>
      <span className={styles.rank}>{rank}</span>
      <div className={styles.who}>
        <Link to="/desk/nominations/$id" params={{ id }} className={styles.person}>
          {person.latinName}
        </Link>
        <div className={styles.office}>{[localised(organization?.names), post].filter(Boolean).join(' · ')}</div>
        {status !== 'received' && <State of="nomination" workflow={nominationWorkflow} status={status} />}
        <AlikeMark alike={alike} />
      </div>
      <div className={styles.proposal}>
        {possible.length > 0 &&
          (mayPropose ? (
            <SegmentedControl
              transitionDuration={0}
              size="xs"
              fullWidth
              aria-label={t('Proposal for {name}', { name: person.latinName })}
              color={proposal === 'selected' ? 'ai.7' : proposal ? 'gray.6' : undefined}
              disabled={act.isPending}
              value={proposal ?? none}
              onChange={propose}
              data={[
                { value: none, label: t('Not decided', { context: 'proposal' }) },
                ...possible.map(({ outcome }) => ({
                  value: outcome,
                  label: outcome === 'reserve' ? t('Reserve', { context: 'proposal' }) : words(outcome),
                })),
              ]}
            />
          ) : (
            // who is on the reserve list already waits for nothing
            <span>{proposal ? words(proposal) : status === 'received' && t('Nothing is proposed')}</span>
          ))}
        {problem && (
          <p role="alert" className={styles.refused}>
            {[problem.title, problem.detail].filter(Boolean).join('. ')}
          </p>
        )}
      </div>
    </li>
  );
}
