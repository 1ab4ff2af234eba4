import { FocusTrap, Modal } from '@mantine/core';
import type { CourseDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { CopyCourse } from './copy-course';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

export function CopyDialog({ course, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={t('Copy this course')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <FocusTrap.InitialFocus />
      <CopyCourse course={course} onBack={onClose} />
    </Modal>
  );
}
