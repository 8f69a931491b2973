/** Who may import whom. A room lists everything it may use; all else is an error. */
const ours = '^(functions|bot|shared|tests)/';

/**
 * The rooms of the bot from the lowest to the highest: a room may use those before it and none after.
 */
const rooms = [
  'ui',
  'picture',
  'time',
  'library',
  'turn',
  'rows',
  'outbox',
  'access',
  'guard',
  'feature',
  'plan',
  'calendar',
  'unit',
  'guide',
  'trial',
  'learning',
  'outside-eye',
  'activity',
  'process-plan',
  'sparring',
  'follow-up',
  'video',
  'leading',
  'meeting',
  'network',
  'ideas',
  'above',
  'own-data',
  'archive',
  'handbook',
  'rhythm',
  'print',
  'home',
  'help',
  'front',
];
/** The same within the domain. */
const domainRooms = [
  'time',
  'person',
  'guard',
  'plan',
  'library',
  'guide',
  'posts',
  'unit',
  'access',
  'trial',
  'learning',
  'outside-eye',
  'activity',
  'process-plan',
  'sparring',
  'follow-up',
  'video',
  'leading',
  'meeting',
  'figures',
  'network',
  'ideas',
  'own-data',
  'calendar',
  'picture',
  'print',
  'help',
];

/** What makes a channel message one that may be read: the same on both platforms. */
const readAlong = 'shared/domain/trial/read-trials.ts';

const upwards = (base, order) =>
  order.slice(0, -1).map((name, index) => ({
    name: `${base.replaceAll('/', '-')}-${name}-uses-no-higher-room`,
    comment: `${base}/${name} stands below: ${order.slice(index + 1).join(', ')}`,
    severity: 'error',
    from: { path: `^${base}/${name}/` },
    to: { path: `^${base}/(${order.slice(index + 1).join('|')})/` },
  }));

const room = (name, path, may) => ({
  name,
  comment: `${path} may import only: ${may.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${path}` },
  to: { path: ours, pathNot: [path, ...may].map((p) => `^${p}`) },
});

const sdk = (name, packages, rooms) => ({
  name,
  comment: `${packages} belongs in ${rooms.join(', ')} alone`,
  severity: 'error',
  from: { path: ours, pathNot: [...rooms, 'tests/'].map((p) => `^${p}`) },
  to: { path: `node_modules/${packages}` },
});

module.exports = {
  forbidden: [
    room('domain-stands-alone', 'shared/domain/', []),
    room('ports-know-domain', 'shared/ports/', ['shared/domain/']),
    room('storage-implements-ports', 'shared/storage/', ['shared/ports/', 'shared/domain/']),
    ...upwards('bot', rooms),
    ...upwards('shared/domain', domainRooms),
    room('ui-stands-alone', 'bot/ui/', []),
    room('text-knows-domain', 'bot/[^/]+/text/', ['shared/domain/', 'bot/time/text/']),
    room('library-is-words-alone', 'bot/library/', ['shared/domain/']),
    room('views-are-pure', 'bot/[^/]+/view/', [
      'bot/ui/',
      'bot/[^/]+/text/',
      'bot/library/',
      'shared/domain/',
    ]),
    room('pages-show-views', 'bot/web/', ['bot/ui/', 'bot/picture/view/']),
    room('rooms-are-platform-free', `bot/(${rooms.join('|')})/`, ['shared/domain/', 'shared/ports/']),
    room('slack-is-an-adapter', 'bot/slack/', ['bot/turn/', 'bot/ui/', 'shared/ports/', readAlong]),
    room('teams-is-an-adapter', 'bot/teams/', ['bot/turn/', 'bot/ui/', 'shared/ports/', readAlong]),
    {
      name: 'triggers-are-thin',
      comment: 'A trigger registers, calls and returns; everything else is behind the wiring.',
      severity: 'error',
      from: { path: '^functions/[^/]+\\.ts$' },
      to: { path: ours, pathNot: '^functions/wiring/' },
    },
    {
      name: 'nobody-needs-the-local-room',
      severity: 'error',
      from: { path: '^(functions/[^l]|functions/[^/]+\\.ts|bot|shared)', pathNot: '^functions/local/' },
      to: { path: '^(functions/local|tests)/' },
    },
    sdk('slack-sdk', '@slack/', ['bot/slack/']),
    sdk('teams-sdk', 'botbuilder', ['bot/teams/']),
    sdk('storage-sdk', '@azure/(data-tables|storage-queue|identity)', ['shared/storage/']),
    sdk('picture-sdk', '(@resvg|@expo-google-fonts)/', ['bot/picture/', 'functions/wiring/']),
    sdk('functions-sdk', '@azure/functions', ['functions/']),
    {
      name: 'one-door-to-the-product',
      comment: 'What the simulator needs of the product stands in one file, so that a move is mended there.',
      severity: 'error',
      from: { path: '^tests/simulate/', pathNot: '^tests/simulate/product\\.ts$' },
      to: { path: '^(functions|bot|shared)/' },
    },
    {
      name: 'the-oracle-knows-no-product',
      comment: 'An oracle that asked the product would make its mistakes.',
      severity: 'error',
      from: { path: '^tests/simulate/oracle/' },
      to: { path: '^tests/simulate/product\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^(bot|shared)/' }, to: {} },
    {
      name: 'dev-dependencies-stay-home',
      severity: 'error',
      from: { path: '^(bot|shared|functions)/', pathNot: '^functions/local/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/.*/node_modules)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
