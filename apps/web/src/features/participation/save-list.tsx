import { type ListFormat, type ListLanguage, makeParticipantList } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { MakeFile } from '../../shell/task/make-file';
import styles from './save-list.module.css';

/** The whole list of a course, to be printed or worked with. */
export function SaveList({ courseId }: { courseId: string }) {
  const { t, i18n } = useTranslation();
  const language: ListLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const begin = (format: ListFormat) => async () => {
    const answer = await makeParticipantList({
      path: { id: courseId },
      body: { format, language },
      throwOnError: true,
    });
    return answer.data;
  };
  const what = (format: ListFormat) => `participants ${courseId} ${format} ${language}`;
  return (
    <section className={styles.save} aria-label={t('Save the list')}>
      <MakeFile
        key={what('pdf')}
        what={what('pdf')}
        label={t('Save as PDF')}
        making={t('Making the PDF')}
        begin={begin('pdf')}
      />
      <MakeFile
        key={what('xlsx')}
        what={what('xlsx')}
        label={t('Save as spreadsheet')}
        making={t('Making the spreadsheet')}
        begin={begin('xlsx')}
      />
    </section>
  );
}
