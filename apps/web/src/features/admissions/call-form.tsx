import { Button, Group } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import type { CallDto, CreateCallDto } from '@kenshu/api-client';
import { wallClockOf } from '@kenshu/domain/kit/time';
import { BackButton, DayField, Form, isMoment, MomentField, type ProblemWords } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { ZoneField } from '../../shell/zone-field';

interface Props {
  zone: string;
  call?: CallDto;
  problem?: ProblemWords;
  busy: boolean;
  onSave: (call: CreateCallDto & { zone: string }) => void;
  onCancel: () => void;
}

/** The deadline with its zone, and the days the countries are told. */
export function CallForm({ zone, call, problem, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const needed = isNotEmpty(t('This is needed.'));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      closesAt: call ? wallClockOf(call.closesAt, call.zone) : '',
      zone: call?.zone ?? zone,
      resultsOn: call?.resultsOn ?? '',
      confirmBy: call?.confirmBy ?? '',
    },
    validate: {
      closesAt: (text) => (isMoment(text) ? null : t('Choose a day and write the hour as 14:30.')),
      zone: needed,
    },
  });
  return (
    <Form
      form={form}
      problem={problem}
      onSubmit={({ closesAt, zone: chosen, resultsOn, confirmBy }) =>
        onSave({
          closesAt,
          zone: chosen,
          ...(resultsOn && { resultsOn }),
          ...(confirmBy && { confirmBy }),
        })
      }
    >
      <MomentField
        path="closesAt"
        label={t('Nominations close')}
        description={t('As a clock in the time zone below shows it. Countries see it in both zones.')}
      />
      <ZoneField path="zone" likely={[call?.zone ?? zone]} />
      <DayField
        path="resultsOn"
        label={t('Results expected by')}
        description={t('Countries are told, so that nobody has to ask.')}
        optional
      />
      <DayField
        path="confirmBy"
        label={t('Participation confirmed by')}
        description={t('After this day a place that is not confirmed can be given to another.')}
        optional
      />
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {t('Save')}
        </Button>
        <BackButton onBack={onCancel} />
      </Group>
    </Form>
  );
}
