import type { Mode } from '@kenshu/domain/courses/course';
import type { LetterTemplate } from '@kenshu/platform';

// Plain and short, and without a word on any person's result: a letter is read by more eyes than those it is for.

export const callIssued: LetterTemplate = {
  key: 'call-issued',
  subjects: { en: '{institute}: call for nominations', fr: '{institute}\u00a0: appel à candidatures' },
  texts: {
    en: `Dear {name},

{institute} invites your country to nominate for {course}.

Dates: {dates}
Places: {places}
The call closes on {deadline}.

Your calls, and a form of five facts for each nominee:
{link}

If your country will not nominate, say so there: that is an answer too.

{institute}
`,
    fr: `Bonjour,

l’institut ({institute}) invite votre pays à proposer des candidatures pour {course}.

À l’attention de\u00a0: {name}
Dates\u00a0: {dates}
Places\u00a0: {places}
L’appel se clôt le {deadline}.

Vos appels, et un formulaire de cinq éléments par candidature\u00a0:
{link}

Si votre pays ne propose personne, indiquez-le là\u00a0: c’est aussi une réponse.

{institute}
`,
  },
};

export const nominationsReceived: LetterTemplate = {
  key: 'nominations-received',
  subjects: {
    en: '{institute}: receipt of your nominations',
    fr: '{institute}\u00a0: accusé de réception de vos candidatures',
  },
  texts: {
    en: `Dear {name},

{institute} has received these nominations from your country for {course}:

{numbers}

Receipt {receipt}. Received on {moment}, sent by {sender}.
You can take them back until the institute begins checking. The receipt to print:
{link}

{institute}
`,
    fr: `Bonjour,

l’institut ({institute}) a reçu de votre pays les candidatures suivantes pour {course}\u00a0:

{numbers}

À l’attention de\u00a0: {name}
Accusé de réception {receipt}. Reçues le {moment}, transmises par {sender}.
Vous pouvez les reprendre tant que l’institut n’a pas commencé l’examen. L’accusé de réception à imprimer\u00a0:
{link}

{institute}
`,
  },
};

export const resultsReleased: LetterTemplate = {
  key: 'results-released',
  subjects: { en: '{institute}: the results are released', fr: '{institute}\u00a0: les résultats sont publiés' },
  texts: {
    en: `Dear {name},

the results for {course} are released.
For whom a place is given, confirm there that the person will take part:

{link}

{institute}
`,
    fr: `Bonjour,

les résultats pour {course} sont publiés.
À l’attention de\u00a0: {name}
Pour chaque personne retenue, confirmez là qu’elle participera\u00a0:

{link}

{institute}
`,
  },
};

export const callClosed: LetterTemplate = {
  key: 'call-closed',
  subjects: {
    en: '{institute}: the call is closed before its deadline',
    fr: '{institute}\u00a0: l’appel est clos avant sa date limite',
  },
  texts: {
    en: `Dear {name},

{institute} has closed the call for {course}.
It would have closed on {deadline}; from now on no nomination can be sent.

What your country has sent is kept:
{link}

{institute}
`,
    fr: `Bonjour,

l’institut ({institute}) a clos l’appel pour {course}.
À l’attention de\u00a0: {name}
Il devait se clore le {deadline}\u00a0; désormais, aucune candidature ne peut plus être transmise.

Ce que votre pays a transmis est conservé\u00a0:
{link}

{institute}
`,
  },
};

export const callReopened: LetterTemplate = {
  key: 'call-reopened',
  subjects: { en: '{institute}: the call is open again', fr: '{institute}\u00a0: l’appel est de nouveau ouvert' },
  texts: {
    en: `Dear {name},

the call for {course} is open again.
It closes on {deadline}.

{link}

{institute}
`,
    fr: `Bonjour,

l’appel pour {course} est de nouveau ouvert.
À l’attention de\u00a0: {name}
Il se clôt le {deadline}.

{link}

{institute}
`,
  },
};

export const callMoved: LetterTemplate = {
  key: 'call-moved',
  subjects: {
    en: '{institute}: the call has another deadline',
    fr: '{institute}\u00a0: l’appel a une autre date limite',
  },
  texts: {
    en: `Dear {name},

the deadline of the call for {course} has changed.
It closes on {deadline}.

{link}

{institute}
`,
    fr: `Bonjour,

la date limite de l’appel pour {course} a changé.
À l’attention de\u00a0: {name}
Il se clôt le {deadline}.

{link}

{institute}
`,
  },
};

export const coursePostponed: LetterTemplate = {
  key: 'course-postponed',
  subjects: { en: '{institute}: the course has new dates', fr: '{institute}\u00a0: la formation a de nouvelles dates' },
  texts: {
    en: `Dear {name},

{course} is postponed.

New dates: {dates}
The reason: {reason}

What your country has put forward stays as it is. Your calls:
{link}

{institute}
`,
    fr: `Bonjour,

la formation est reportée\u00a0: {course}
À l’attention de\u00a0: {name}

Nouvelles dates\u00a0: {dates}
Motif\u00a0: {reason}

Ce que votre pays a proposé reste en l’état. Vos appels\u00a0:
{link}

{institute}
`,
  },
};

export const courseCancelled: LetterTemplate = {
  key: 'course-cancelled',
  subjects: { en: '{institute}: the course will not be held', fr: '{institute}\u00a0: la formation n’aura pas lieu' },
  texts: {
    en: `Dear {name},

{course} is cancelled. It would have been held: {dates}

The reason: {reason}

No nomination is needed any more. What your country had put forward can still be read:
{link}

{institute}
`,
    fr: `Bonjour,

la formation est annulée\u00a0: {course}
À l’attention de\u00a0: {name}
Elle devait se tenir\u00a0: {dates}

Motif\u00a0: {reason}

Aucune candidature n’est plus nécessaire. Ce que votre pays avait proposé reste consultable\u00a0:
{link}

{institute}
`,
  },
};

export const courseChanged: LetterTemplate = {
  key: 'course-changed',
  subjects: { en: '{institute}: please confirm again', fr: '{institute}\u00a0: veuillez confirmer de nouveau' },
  texts: {
    en: `Dear {name},

{course} has changed since you confirmed. It is held as follows:

Dates: {dates}
Mode: {mode}

People of your country who had confirmed, and of whom we ask whether they still come: {count}. Their places are kept until you answer:
{link}

{institute}
`,
    fr: `Bonjour,

{course} a changé depuis vos confirmations. Elle se tient désormais comme suit\u00a0:

À l’attention de\u00a0: {name}
Dates\u00a0: {dates}
Modalité\u00a0: {mode}

Personnes de votre pays qui avaient confirmé et dont la participation est à confirmer de nouveau\u00a0: {count}. Leurs places restent réservées jusqu’à votre réponse\u00a0:
{link}

{institute}
`,
  },
};

/** The modes of a course as letters say them. */
export const modeTexts: Readonly<Record<Mode, { en: string; fr: string }>> = {
  onsite: { en: 'on site', fr: 'en présentiel' },
  online: { en: 'online, live', fr: 'en ligne, en direct' },
  mixed: { en: 'on site and online', fr: 'en présentiel et en ligne' },
  recorded: { en: 'online, recorded', fr: 'en ligne, enregistré' },
};
