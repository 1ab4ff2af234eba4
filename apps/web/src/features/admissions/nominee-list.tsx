import { ActionIcon } from '@mantine/core';
import type { CountryCallDto } from '@kenshu/api-client';
import { StateLabel } from '@kenshu/ui';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';
import { useNow } from '../../shell/use-now';
import styles from './country-calls.module.css';
import { isOut, isUnsent, nomineePhrase } from './nominee-phrase';
import { nextRank } from './nominee-order';
import { useNomineeOrder } from './use-nominee-order';

/** Who is put forward, in the country's order; arrows move who is not sent yet. */
export function NomineeList({ call, orderable }: { call: CountryCallDto; orderable: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const now = useNow();
  const order = useNomineeOrder(call.id);
  const [spoken, setSpoken] = useState('');
  const { nominees } = call;
  const inOrder = nominees.filter((nominee) => !isOut(nominee));
  const listed = [...inOrder, ...nominees.filter(isOut)];
  const confirmBy = call.confirmBy && format.day(call.confirmBy);
  const words = {
    t,
    ago: (at: string) => (now.getTime() - Date.parse(at) < 60_000 ? t('just now') : format.left(at, now)),
    confirmBy,
    closed: !call.open,
  };

  const move = (id: string, name: string, step: -1 | 1) => {
    const rank = nextRank(nominees, id, step);
    if (rank === undefined) return;
    order.mutate({ id, rank });
    const place = inOrder.findIndex((nominee) => nominee.id === id) + 1 + step;
    setSpoken(t('{name} is now number {place} of {all}.', { name, place, all: inOrder.length }));
  };
  return (
    <>
      <ol className={styles.nominees}>
        {listed.map((nominee, i) => {
          const { id, person, organization, post, onPaper } = nominee;
          const name = person.latinName;
          const { tone, words: phrase } = nomineePhrase(nominee, words);
          const out = isOut(nominee);
          return (
            <li key={id} className={styles.nominee} data-out={out || undefined}>
              <span className={styles.place}>{out ? '' : i + 1}</span>
              <div className={styles.who}>
                <Link to="/country/nominations/$id" params={{ id }} className={styles.person}>
                  {name}
                </Link>
                <div className={styles.office}>
                  {[localised(organization?.names), post, onPaper && t('on paper')].filter(Boolean).join(' · ')}
                </div>
              </div>
              <div className={styles.state}>
                <StateLabel tone={tone}>{phrase}</StateLabel>
              </div>
              {orderable && inOrder.length > 1 && (
                <div className={styles.arrows}>
                  {isUnsent(nominee) && (
                    <>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="lg"
                        aria-label={t('Move {name} up', { name })}
                        aria-disabled={i === 0}
                        data-end={i === 0 || undefined}
                        onClick={() => move(id, name, -1)}
                      >
                        <IconArrowUp size={18} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="lg"
                        aria-label={t('Move {name} down', { name })}
                        aria-disabled={i === inOrder.length - 1}
                        data-end={i === inOrder.length - 1 || undefined}
                        onClick={() => move(id, name, 1)}
                      >
                        <IconArrowDown size={18} aria-hidden />
                      </ActionIcon>
                    </>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <div role="status" className={styles.spoken}>
        {spoken}
      </div>
    </>
  );
}
