import type { LinkPurpose } from '@kenshu/domain/identity/link';
import type { Actor } from '@kenshu/domain/kit/actor';
import { localised } from '@kenshu/domain/kit/localised';
import { rowOf, sql } from '@kenshu/http';
import { type LetterTemplate, mail, momentIn, settingsOf } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';
import { makeLink } from './links';

const invitation: LetterTemplate = {
  key: 'invitation',
  subjects: { en: '{institute}: your account', fr: '{institute}\u00a0: votre compte' },
  texts: {
    en: `Dear {name},

{institute} has opened an account for you, for its training courses.
To choose your password, open this address and press “Continue”:

{link}

The address works once, until {until}.
Nobody will ever ask you for it or for your password. If you did not expect this letter, leave it.

{institute}
`,
    fr: `Bonjour {name},

un compte vous a été ouvert pour les formations de l’institut ({institute}).
Pour choisir votre mot de passe, ouvrez cette adresse et appuyez sur «\u00a0Continuer\u00a0»\u00a0:

{link}

L’adresse fonctionne une seule fois, jusqu’au {until}.
Personne ne vous la demandera, ni votre mot de passe. Si vous n’attendiez pas cette lettre, n’en tenez pas compte.

{institute}
`,
  },
};

const passwordReset: LetterTemplate = {
  key: 'password-reset',
  subjects: { en: '{institute}: a new password', fr: '{institute}\u00a0: un nouveau mot de passe' },
  texts: {
    en: `Dear {name},

somebody asked for a new password for your account with {institute}.
If it was you, open this address and press “Continue”:

{link}

The address works once, until {until}.
If it was not you, leave this letter: your password stays as it is.

{institute}
`,
    fr: `Bonjour {name},

quelqu’un a demandé un nouveau mot de passe pour votre compte ({institute}).
S’il s’agit de vous, ouvrez cette adresse et appuyez sur «\u00a0Continuer\u00a0»\u00a0:

{link}

L’adresse fonctionne une seule fois, jusqu’au {until}.
S’il ne s’agit pas de vous, n’en tenez pas compte\u00a0: votre mot de passe reste le même.

{institute}
`,
  },
};

const letters = { invitation, 'password-reset': passwordReset };

interface Addressee {
  email: string;
  language: string;
  name: string;
  personId: string;
}

/** Mails an account a new link, to its own address and no other. */
export async function mailLink(
  tx: EntityManager,
  purpose: Exclude<LinkPurpose, 'first-run'>,
  userId: string,
  baseUrl: string,
  causedBy?: Actor,
): Promise<void> {
  const to = (await rowOf<Addressee>(
    tx,
    sql`select u.email, u.language, p.latin_name as name, p.id as "personId" from "user" u join person p on p.id = u.person_id where u.id = ${userId}`,
  ))!;
  const { token, expiresAt } = await makeLink(tx, purpose, userId);
  const { instituteName, zone } = await settingsOf(tx);
  await mail.send(tx, {
    template: letters[purpose],
    to,
    language: to.language,
    params: {
      name: to.name,
      institute: localised(instituteName, [to.language]) ?? '',
      // behind the #, so that no server on the way writes it into a log
      link: `${baseUrl}/l#${token}`,
      until: momentIn(expiresAt, zone, to.language),
    },
    secret: token,
    notAfter: expiresAt,
    causedBy,
  });
}
