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
