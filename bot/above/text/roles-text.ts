import { counted } from '../../time/text/counted.ts';

const da = {
  title: 'Roller i netværket',
  none: 'Du har ikke en rolle i et netværk endnu. Har du fået en kode, så tryk på knappen.',
  haveCode: 'Jeg har en kode',
  you: (role: string, network: string) => `Du er ${role} for ${network}.`,
  nobody: 'Ingen har fået en rolle endnu.',
  invite: (role: string) => `Invitér: ${role}`,
  end: (name: string) => `Fjern ${name}`,
  endOwn: 'Giv rollen fra dig',
  ended: 'I orden. Rollen er ledig igen.',
  codeTitle: (role: string, network: string) => `Invitation: ${role} for ${network}`,
  code: 'Giv koden til den, der skal have rollen, og sig: Skriv “netværk” til Femuger, og tryk på “Jeg har en kode”.',
  once: (day: string) =>
    `Koden virker én gang, senest ${day}. Skriv den ned, for jeg kan ikke vise den igen.`,
  somebody: 'en uden navn',
  writeBack: 'Skriv tilbage til enhederne',
  formTitle: 'Skriv til enhederne',
  to: (network: string) => `Til enhederne i ${network}`,
  kind: 'Hvad er det?',
  theme: 'Et tema',
  request: 'Et ønske',
  text: 'Hvad vil du skrive?',
  hint: 'Én sætning. Den står i enhedernes guide med dit navn.',
  send: 'Send til enhederne',
  cancel: 'Fortryd',
  missing: 'Skriv, hvad enhederne skal læse.',
  sent: (units: number) =>
    units === 1
      ? 'Nu kan én enhed læse det i sin guide.'
      : `Nu kan ${counted('da', units, '', 'enheder')} læse det i deres guide.`,
  stands: (words: string) => `Du har skrevet til enhederne: “${words}”`,
  takeBack: 'Tag det tilbage',
  takenBack: 'Det er taget ud af enhedernes guide.',
};

const en: typeof da = {
  title: 'Roles above the units',
  none: 'You have no role above the units. If you have been given a code, press here.',
  haveCode: 'I have a code',
  you: (role, network) => `You are ${role} for ${network}.`,
  nobody: 'Nobody has been named yet.',
  invite: (role) => `Invite: ${role}`,
  end: (name) => `Remove ${name}`,
  endOwn: 'Give up the role',
  ended: 'The role has been given up.',
  codeTitle: (role, network) => `Invitation: ${role} for ${network}`,
  code: 'Give the code to whoever is to have the role. They write “network” to me and press “I have a code”.',
  once: (day) => `It works once, up to and including ${day}. I show it only now.`,
  somebody: 'somebody without a name',
  writeBack: 'Write back to the units',
  formTitle: 'Write to the units',
  to: (network) => `To the units of ${network}`,
  kind: 'What is it?',
  theme: 'A theme',
  request: 'A request',
  text: 'What do you want to write?',
  hint: 'One sentence. It stands in the units’ guide with your name.',
  send: 'Send to the units',
  cancel: 'Cancel',
  missing: 'Write what the units are to read.',
  sent: (units) =>
    units === 1
      ? 'It now stands in the guide of one unit.'
      : `It now stands in the guides of ${counted('en', units, '', 'units')}.`,
  stands: (words) => `You have written to the units: “${words}”`,
  takeBack: 'Take it back',
  takenBack: 'It has been taken out of the units’ guides.',
};

export const rolesText = { da, en };
