import { useForm } from '@mantine/form';
import { addCourseGroupMutation, type CourseGroupDto, renameCourseGroupMutation } from '@kenshu/api-client';
import { groupLimits } from '@kenshu/domain/courses/group';
import { FormDialog, LocalisedField } from '@kenshu/ui';
import { textsFor, textsOf, textsOrNull } from '@kenshu/ui/texts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { languagesFor } from '../../shell/localised-fields';
import { useMe } from '../../shell/me';
import { useProblemWords } from '../../shell/use-problem-words';

interface Props {
  courseId: string;
  /** Absent: a new one. */
  group?: CourseGroupDto;
  /** What a new one is called unless it is told otherwise. */
  offered?: Record<string, string>;
  open: boolean;
  onClose: () => void;
}

export function GroupDialog({ courseId, group, offered, open, onClose }: Props) {
  const { t } = useTranslation();
  const names = group?.names ?? offered;
  const languages = languagesFor(useMe().institute.languages, group?.names);
  const settled = { meta: { refusalsInPlace: true } as const, onSuccess: onClose };
  const add = useMutation({ ...addCourseGroupMutation(), ...settled });
  const rename = useMutation({ ...renameCourseGroupMutation(), ...settled });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { names: textsFor(languages, names) },
    validate: {
      names: (texts) =>
        !textsOrNull(texts)
          ? t('This is needed.')
          : Object.values(texts).some((text) => text.length > groupLimits.name)
            ? t('Write at most {max} characters in each language.', { max: groupLimits.name })
            : null,
    },
  });
  return (
    <FormDialog
      title={group ? t('Rename the group') : t('Add a group')}
      submit={group ? t('Save') : t('Add')}
      busy={add.isPending || rename.isPending}
      problem={useProblemWords(add.error ?? rename.error)}
      onSubmit={({ names: texts }) => {
        const body = { names: textsOf(texts) };
        if (group) rename.mutate({ path: { id: group.id }, headers: ifMatch(group), body });
        else add.mutate({ path: { id: courseId }, body });
      }}
      {...{ open, onClose, form }}
    >
      <LocalisedField
        path="names"
        label={t('Name of the group')}
        description={group ? undefined : t('It takes part in every session of the whole course at once.')}
        languages={languages}
      />
    </FormDialog>
  );
}
