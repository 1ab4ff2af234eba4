import { Button, Group, MultiSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type CallDto, type InvitationKind, inviteMutation } from '@kenshu/api-client';
import { invitationKinds } from '@kenshu/domain/admissions/call';
import { BackButton, Form, SelectField, TextField, useWatched } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteDone } from '../../shell/notes';
import { countryFilter, useCountryChoices } from '../../shell/countries';
import { useProblemWords } from '../../shell/use-problem-words';
import { kindWords } from './kind-words';
import { isWholeOr, wholeOf } from './whole-number';

/** Adds many countries at once, with the same places and the same limit. */
export function InviteCountries({ call, onDone }: { call: CallDto; onDone: () => void }) {
  const { t } = useTranslation();
  const countries = useCountryChoices();
  const [codes, setCodes] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  // closed after each country: what is below is in sight, and no further country is picked by a second Enter
  const [listed, setListed] = useState(false);
  const invite = useMutation({
    ...inviteMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: (_, { body }) => {
      const count = body.countryCodes.length;
      noteDone(
        call.issuedAt
          ? t('{count} countries were added; their focal points are written to.', { count })
          : t('{count} countries were added.', { count }),
      );
      onDone();
    },
  });
  const whole = isWholeOr(t('Write a whole number.'));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { kind: 'country' as InvitationKind, places: '', nominationsAllowed: '', source: '' },
    validate: { places: whole, nominationsAllowed: whole },
  });
  useWatched(() => codes.length > 0);
  const kind = form.useWatchValue('kind');
  const invited = new Set(call.invitations.filter((one) => one.kind === kind).map(({ countryCode }) => countryCode));
  return (
    <Form
      form={form}
      problem={useProblemWords(invite.error)}
      onSubmit={({ kind: chosen, places, nominationsAllowed, source }) => {
        if (codes.length === 0) return setMissing(true);
        invite.mutate({
          path: { id: call.id },
          body: {
            countryCodes: codes,
            kind: chosen,
            places: wholeOf(places),
            nominationsAllowed: wholeOf(nominationsAllowed),
            ...(source.trim() && { source: source.trim() }),
          },
        });
      }}
    >
      <MultiSelect
        label={t('Countries')}
        description={t('Type a few letters and press Enter, one country after another.')}
        data={countries.filter(({ value }) => !invited.has(value))}
        value={codes}
        onChange={(next) => {
          setCodes(next);
          setListed(false);
        }}
        dropdownOpened={listed}
        onDropdownOpen={() => setListed(true)}
        onDropdownClose={() => setListed(false)}
        // one Enter too many is not the whole form
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        searchable
        filter={countryFilter}
        clearSearchOnChange
        hidePickedOptions
        selectFirstOptionOnChange
        data-autofocus
        maxDropdownHeight={240}
        nothingFoundMessage={t('No country of this name, or it is invited already.')}
        error={missing && codes.length === 0 ? t('This is needed.') : undefined}
        comboboxProps={{ withinPortal: true }}
      />
      <SelectField
        path="kind"
        label={t('Invited as')}
        data={invitationKinds
          .filter((name) => name !== 'organization')
          .map((value) => ({ value, label: t(kindWords[value]) }))}
      />
      <TextField
        path="places"
        inputMode="numeric"
        label={t('Places of each')}
        description={t('How many may be selected. Empty: from the pool of the course.')}
        optional
      />
      <TextField
        path="nominationsAllowed"
        inputMode="numeric"
        label={t('Nominations each may send')}
        description={t('Empty: no limit.')}
        optional
      />
      <TextField
        path="source"
        label={t('Where the list comes from')}
        description={t('Such as “Agency, letter of 2 November 2026”. Kept with the invitation.')}
        maxLength={300}
        optional
      />
      <Group gap="sm">
        <Button type="submit" loading={invite.isPending}>
          {codes.length > 1 ? t('Invite {count} countries', { count: codes.length }) : t('Invite')}
        </Button>
        <BackButton onBack={onDone} />
      </Group>
    </Form>
  );
}
