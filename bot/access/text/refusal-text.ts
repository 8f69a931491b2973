const da = {
  notAllowed: 'Det kan kun enhedens leder gøre.',
  notAllowedMember: 'Du skal først være med. Tryk her, så er du det.',
  notAllowedInstitution: 'Det kan kun institutionens leder gøre.',
  gone: 'Det, knappen hørte til, er her ikke længere.',
  outsider:
    'Jeg hjælper dem, der arbejder her. Er du gæst eller fra en anden organisation, så spørg en af dem, der er med.',
  busy: 'En anden rettede det samme lige nu. Prøv igen.',
  sharedAccount: 'Kontoen her er fælles, så vi tager det i jeres kanal eller på papir.',
  noPlan:
    'Jeg kan ikke finde en uge, hvor I har åbent, så jeg kan ikke lægge jeres forløb. Lederen kan rette lukkedagene.',
  noUnitHere: 'Der er ingen enhed i den her kanal endnu. Lederen kan oprette den nu.',
  noUnitOfYours:
    'Du er ikke med i en enhed endnu. Gå til jeres kanal, og skriv “deltag” til mig dér. Er kanalen ny, så skriv “opret”.',
  createUnit: 'Opret enhed',
  whatCanYouDo: 'Hvad kan du?',
  join: 'Jeg er med',
  whoLeads: 'Hvem leder?',
  showGuide: 'Vis guiden',
  closures: 'Lukkedage',
};

const en: typeof da = {
  notAllowed: 'Only the unit’s leader can do that.',
  notAllowedMember: 'You have to be in the unit first. Press here, and you are.',
  notAllowedInstitution: 'Only the institution’s leader can do that.',
  gone: 'That button belongs to something that is no longer there.',
  outsider:
    'I help the people who work here. If you are a guest or from another organisation, ask one of those who are in it.',
  busy: 'Somebody else changed the same thing just now. Please try again.',
  sharedAccount: 'This account is shared, so we do that in your channel or on paper.',
  noPlan:
    'I cannot find a week in which you are open, so I cannot plan your courses. The leader can mend the closing days.',
  noUnitHere: 'There is no unit in this channel yet. The leader can create it now.',
  noUnitOfYours:
    'You are not in a unit yet. Go to your channel and write “join” to me there. If the channel is new, write “create”.',
  createUnit: 'Create unit',
  whatCanYouDo: 'What can you do?',
  join: 'Count me in',
  whoLeads: 'Who leads?',
  showGuide: 'Show the guide',
  closures: 'Days closed',
};

export const refusalText = { da, en };
