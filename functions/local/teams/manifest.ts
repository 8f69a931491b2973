export interface TeamsApp {
  readonly appId: string;
  /** The function app's host name, without https and without a path. */
  readonly host: string;
  readonly version: string;
  readonly developer: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
  /** With the right to read the channels it is in: the municipality's choice. */
  readonly readChannel?: boolean;
}

const readsMentions = 'Femuger læser kun det, der er skrevet til den.';
const readsTrials =
  'Femuger læser kun det, der er skrevet til den, og beskeder, hvor en linje begynder med ordet prøvehandling.';

const scopes = ['personal', 'team', 'groupChat'] as const;

const commands = [
  { title: 'guide', description: 'Ugens guide: hvor I er i forløbet, og hvad ugen er til for' },
  { title: 'prøv', description: 'Skriv en prøvehandling' },
  { title: 'mine prøvehandlinger', description: 'Dine egne prøvehandlinger, og hvordan de gik' },
  { title: 'hjælp', description: 'Alt, hvad jeg kan gøre for dig' },
  { title: 'opret', description: 'Opret jeres stue, hus eller legestue' },
  { title: 'deltag', description: 'Vær med i enheden, som kanalen hører til' },
];

/** Commands that Teams suggests: in the channel, where all see them, and as slash commands, which one person sees. */
const commandLists = [
  { triggers: ['mention'], scopes: [...scopes], commands },
  { triggers: ['slash'], scopes: ['team', 'groupChat'], commands },
];

/**
 * The app's manifest. Usually it asks for no right to read channels: there people mention the bot, and other
 * messages never reach it.
 */
export function manifestOf(app: TeamsApp) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
    manifestVersion: '1.29',
    version: app.version,
    id: app.appId,
    developer: {
      name: app.developer,
      websiteUrl: `https://${app.host}/`,
      privacyUrl: app.privacyUrl,
      termsOfUseUrl: app.termsUrl,
    },
    localizationInfo: { defaultLanguageTag: 'da' },
    name: { short: 'Femuger', full: 'Femuger: aktionslæring i dagtilbud' },
    description: {
      short: 'Holder rytmen i jeres aktionslæring, fra ugens guide til statusmødet',
      full:
        'Femuger følger jer gennem et forløb på fem uger. I får ugens guide, samler de prøvehandlinger, I går ' +
        'og øver jer på i hverdagen, og har dagsordenen klar til statusmødet. Skriv til Femuger i den personlige ' +
        `chat, eller nævn @Femuger i jeres kanal. ${app.readChannel ? readsTrials : readsMentions}`,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F6F5C',
    // Without it Teams lets the app into no private and no shared channel.
    supportsChannelFeatures: 'tier1',
    bots: [
      {
        botId: app.appId,
        scopes: [...scopes],
        supportsFiles: false,
        isNotificationOnly: false,
        // Answers that one person sees in the midst of the channel, and questions only the bot sees.
        supportsTargetedMessages: true,
        commandLists,
      },
    ],
    composeExtensions: [
      {
        botId: app.appId,
        commands: [
          {
            id: 'trial',
            type: 'action',
            title: 'Prøvehandling',
            description: 'Skriv en prøvehandling i enheden',
            context: ['compose', 'commandBox', 'message'],
            fetchTask: true,
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [app.host],
    ...(app.readChannel && {
      webApplicationInfo: { id: app.appId, resource: `api://botid-${app.appId}` },
      authorization: {
        permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }] },
      },
    }),
  };
}
