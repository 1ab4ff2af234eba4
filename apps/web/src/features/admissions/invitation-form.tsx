import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type CallDto, type InvitationDto, updateInvitationMutation } from '@kenshu/api-client';
import { instantOf, wallClockOf } from '@kenshu/domain/kit/time';
import { BackButton, Form, isMoment, MomentField, TextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { useProblemWords } from '../../shell/use-problem-words';
import { zoneWords } from '../../shell/zones';
import { rulingDeadline } from './ruling-deadline';
import { isWholeOr, wholeOf } from './whole-number';

interface Props {
  invitation: InvitationDto;
  call: CallDto;
  onDone: () => void;
}

/** What is one country's own: its places, how many it may send, and a deadline other than that of the call. */
export function InvitationForm({ invitation, call, onDone }: Props) {
  const { t } = useTranslation();
  const update = useMutation({ ...updateInvitationMutation(), meta: { refusalsInPlace: true }, onSuccess: onDone });
  const whole = isWholeOr(t('Write a whole number.'));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      places: invitation.places?.toString() ?? '',
      nominationsAllowed: invitation.nominationsAllowed?.toString() ?? '',
      closesAt: invitation.closesAt === rulingDeadline(call) ? '' : wallClockOf(invitation.closesAt, call.zone),
    },
    validate: {
      places: whole,
      nominationsAllowed: whole,
      closesAt: (text) => (text === '' || isMoment(text) ? null : t('Choose a day and write the hour as 14:30.')),
    },
  });
  return (
    <Form
      form={form}
      problem={useProblemWords(update.error)}
      onSubmit={({ places, nominationsAllowed, closesAt }) =>
        update.mutate({
          path: { id: invitation.id },
          headers: ifMatch(invitation),
          body: {
            places: wholeOf(places),
            nominationsAllowed: wholeOf(nominationsAllowed),
            closesAt: closesAt ? instantOf(closesAt, call.zone) : null,
            reopenedUntil: null,
          },
        })
      }
    >
      <TextField
        path="places"
        inputMode="numeric"
        label={t('Places')}
        description={t('How many may be selected. Empty: from the pool of the course.')}
        optional
      />
      <TextField
        path="nominationsAllowed"
        inputMode="numeric"
        label={t('Nominations it may send')}
        description={t('Empty: no limit.')}
        optional
      />
      <MomentField
        path="closesAt"
        label={t('A deadline of its own')}
        description={t('By the clock in {zone}. After the deadline of the call it reopens the call for this country.', {
          zone: zoneWords(call.zone),
        })}
        optional
      />
      <Group gap="sm">
        <Button type="submit" loading={update.isPending}>
          {t('Save')}
        </Button>
        <BackButton onBack={onDone} />
      </Group>
    </Form>
  );
}
