import { Button } from '@mantine/core';
import { Notice } from '@kenshu/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverAway, tryServer } from './connection';
import styles from './server-away-banner.module.css';
import { useSeconds } from './use-now';

export function ServerAwayBanner() {
  const away = serverAway.use();
  return away && <Banner tryAt={away.tryAt} />;
}

function Banner({ tryAt }: { tryAt: number }) {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [trying, setTrying] = useState(false);
  const left = Math.max(0, Math.ceil((tryAt - useSeconds().getTime()) / 1000));

  const tryNow = useCallback(async () => {
    setTrying(true);
    const back = await tryServer();
    setTrying(false);
    if (!back) return;
    // What could not be read is read now; what was typed is still in its fields.
    await queryClient.invalidateQueries();
    if (router.state.matches.some(({ status }) => status === 'error')) await router.invalidate();
  }, [queryClient, router]);

  useEffect(() => {
    const timer = setTimeout(() => void tryNow(), Math.max(0, tryAt - Date.now()));
    return () => clearTimeout(timer);
  }, [tryAt, tryNow]);

  return (
    <div className={styles.banner}>
      <Notice
        tone="warning"
        role="alert"
        title={t("The institute's server does not answer.")}
        actions={
          <>
            <span className={styles.countdown} aria-hidden>
              {t('Trying again in {count} seconds.', { count: left })}
            </span>
            <Button size="compact-sm" variant="default" loading={trying} onClick={() => void tryNow()}>
              {t('Try now')}
            </Button>
          </>
        }
      >
        {t('What you typed is kept on this page.')}
      </Notice>
    </div>
  );
}
