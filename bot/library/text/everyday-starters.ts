import type { CareStarter, PlayStarter, RoomStarter } from './starter-trial.ts';

const common = { version: 1, audience: 'staff', setting: 'both' } as const;

/** The moments a day is full of: nappies, clothes, sleep, mornings and afternoons, comfort. */
export const careStarters: readonly CareStarter[] = [
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.say-first',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'frame',
    da: {
      trial: 'Jeg siger, hvad jeg gør, lige før jeg gør det, når jeg skifter ble.',
      sign: 'Barnet løfter selv numsen eller foden.',
    },
    en: {
      trial: 'I say what I do just before I do it when I change a nappy.',
      sign: 'The child lifts its bottom or foot by itself.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.a-glance',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'wait',
    da: {
      trial: 'Jeg venter på et blik, før jeg løfter barnet op på puslebordet.',
      sign: 'Barnet rækker armene frem imod mig.',
    },
    en: {
      trial: 'I wait for a glance before I lift the child on to the changing table.',
      sign: 'The child stretches its arms towards me.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.echo',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'follow',
    da: {
      trial: 'Jeg gentager den lyd, barnet laver under bleskiftet, og venter på svar.',
      sign: 'Lyden går frem og tilbage mellem os.',
    },
    en: {
      trial: 'I repeat the sound the child makes while being changed, and wait for an answer.',
      sign: 'The sound goes to and fro between us.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.nappy.helper',
    care: 'nappy',
    partOfDay: 'care',
    principle: 'stretch',
    da: {
      trial: 'Jeg lader barnet holde den rene ble, til vi skal bruge den.',
      sign: 'Barnet rækker mig den på det rigtige tidspunkt.',
    },
    en: {
      trial: 'I let the child hold the clean nappy until we need it.',
      sign: 'The child hands it to me at the right moment.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.dressing.in-order',
    care: 'dressing',
    partOfDay: 'dressing',
    principle: 'frame',
    da: {
      trial: 'Jeg lægger tøjet frem i den rækkefølge, det skal på.',
      sign: 'Flere tager selv det næste stykke.',
    },
    en: {
      trial: 'I lay out the clothes in the order they go on.',
      sign: 'More of them take the next piece by themselves.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.dressing.which-foot',
    care: 'dressing',
    partOfDay: 'dressing',
    principle: 'follow',
    da: {
      trial: 'Jeg spørger “hvilken fod først?” og tager den, der kommer.',
      sign: 'Foden er på vej, før jeg har spurgt færdig.',
    },
    en: {
      trial: 'I ask “which foot first?” and take the one that comes.',
      sign: 'The foot is on its way before I have finished asking.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.dressing.two-at-a-time',
    care: 'dressing',
    partOfDay: 'dressing',
    principle: 'warmth',
    da: {
      trial: 'Jeg klæder to børn på ad gangen, mens de andre leger videre.',
      sign: 'Vi når at tale sammen, mens lynlåsen går op og ned.',
    },
    en: {
      trial: 'I dress two children at a time while the others play on.',
      sign: 'We get to talk while the zip goes up and down.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.rest.an-extra-minute',
    care: 'rest',
    partOfDay: 'rest',
    principle: 'warmth',
    da: {
      trial: 'Jeg bliver siddende et minut ekstra, når det sidste barn er faldet til ro.',
      sign: 'Den, der åbner øjnene, ser mig og lukker dem igen.',
    },
    en: {
      trial: 'I stay seated an extra minute when the last child has settled.',
      sign: 'Whoever opens their eyes sees me and closes them again.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.rest.what-then',
    care: 'rest',
    partOfDay: 'rest',
    principle: 'frame',
    da: {
      trial: 'Jeg fortæller med lav stemme, hvad vi skal, når de vågner.',
      sign: 'De husker det, når de slår øjnene op.',
    },
    en: {
      trial: 'I tell in a low voice what we are going to do when they wake.',
      sign: 'They remember it when they open their eyes.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.rest.awake',
    care: 'rest',
    partOfDay: 'rest',
    principle: 'warmth',
    da: {
      trial: 'Jeg sætter mig hos dem, der er vågne, og lader dem hviske til mig.',
      sign: 'Der bliver hvisket om noget, jeg ikke kendte til.',
    },
    en: {
      trial: 'I sit down with those who are awake and let them whisper to me.',
      sign: 'Something I did not know of is whispered.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.hand-over.meet',
    care: 'hand-over',
    partOfDay: 'arrival',
    principle: 'notice',
    da: {
      trial: 'Jeg går barnet i møde og siger godmorgen til det, før jeg hilser på den voksne.',
      sign: 'Barnet ser op og kommer et skridt nærmere.',
    },
    en: {
      trial: 'I go to meet the child and say good morning to it before I greet the adult.',
      sign: 'The child looks up and comes a step closer.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.hand-over.one-thing',
    care: 'hand-over',
    partOfDay: 'pick-up',
    principle: 'words',
    da: {
      trial: 'Jeg fortæller forælderen én ting, som barnet selv fandt på i dag.',
      sign: 'Barnet lytter og fortæller med.',
    },
    en: {
      trial: 'I tell the parent one thing the child thought up today.',
      sign: 'The child listens and joins in the telling.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.hand-over.choose-the-wave',
    care: 'hand-over',
    partOfDay: 'arrival',
    principle: 'follow',
    da: {
      trial: 'Jeg lader barnet vælge, hvor vi vinker farvel: ved døren, vinduet eller lågen.',
      sign: 'Barnet går selv hen til stedet.',
    },
    en: {
      trial: 'I let the child choose where we wave goodbye: at the door, the window or the gate.',
      sign: 'The child goes to the place by itself.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.comfort.say-what-i-see',
    care: 'comfort',
    partOfDay: 'care',
    principle: 'words',
    da: {
      trial: 'Jeg sætter mig ned og siger, hvad jeg ser: “Du blev forskrækket.”',
      sign: 'Barnet læner sig ind, og gråden stilner af.',
    },
    en: {
      trial: 'I sit down and say what I see: “You got a fright.”',
      sign: 'The child leans in, and the crying eases.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.comfort.fetch',
    care: 'comfort',
    partOfDay: 'care',
    principle: 'follow',
    da: {
      trial: 'Jeg spørger, hvad der plejer at hjælpe, og lader barnet selv hente det.',
      sign: 'Barnet ved, hvad det vil have, og går efter det.',
    },
    en: {
      trial: 'I ask what usually helps and let the child fetch it.',
      sign: 'The child knows what it wants and goes for it.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.comfort.a-friend',
    care: 'comfort',
    partOfDay: 'care',
    principle: 'invite',
    da: {
      trial: 'Jeg inviterer et andet barn til at være med, når jeg trøster.',
      sign: 'Det andet barn finder selv på noget at gøre.',
    },
    en: {
      trial: 'I invite another child to join in when I comfort.',
      sign: 'The other child thinks of something to do.',
    },
  },
];

/** What an adult can be in children’s play while the play stays theirs. */
export const playStarters: readonly PlayStarter[] = [
  {
    ...common,
    row: 132,
    id: 'starter.play.given-part',
    partOfDay: 'morning',
    principle: 'follow',
    da: {
      trial: 'Jeg spørger, hvilken rolle jeg må få, og spiller kun den.',
      sign: 'Børnene giver mig replikker.',
    },
    en: {
      trial: 'I ask which part I may have, and play only that.',
      sign: 'The children give me lines.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.beside',
    partOfDay: 'afternoon',
    principle: 'notice',
    da: {
      trial: 'Jeg leger med de samme ting ved siden af legen uden at sige noget.',
      sign: 'Et barn ser på det, jeg laver, og låner idéen.',
    },
    en: {
      trial: 'I play with the same things beside the play without a word.',
      sign: 'A child looks at what I make and borrows the idea.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.guest-together',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg kommer ind i legen som gæst sammen med et barn, der gerne vil være med.',
      sign: 'Vi får begge en plads, og jeg kan liste ud igen.',
    },
    en: {
      trial: 'I enter the play as a guest together with a child who would like to join.',
      sign: 'We are both given a place, and I can slip out again.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.one-new-thing',
    partOfDay: 'afternoon',
    principle: 'stretch',
    da: {
      trial: 'Jeg bringer én ny ting ind i legen og lader børnene bestemme, hvad den er.',
      sign: 'Den bliver til noget, jeg ikke havde gættet.',
    },
    en: {
      trial: 'I bring one new thing into the play and let the children decide what it is.',
      sign: 'It becomes something I had not guessed.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.the-one-who-asks',
    partOfDay: 'afternoon',
    principle: 'stretch',
    da: {
      trial: 'Jeg spiller den, der gerne vil lære, hvordan man gør.',
      sign: 'Børnene forklarer, i munden på hinanden.',
    },
    en: {
      trial: 'I play the one who wants to learn how it is done.',
      sign: 'The children explain, all at once.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.watching',
    partOfDay: 'morning',
    principle: 'notice',
    da: {
      trial: 'Jeg ser på legen fra et fast sted i ti minutter og skriver ét ord ned.',
      sign: 'Jeg opdager, hvem der får legen til at gå videre.',
    },
    en: {
      trial: 'I watch the play from a fixed place for ten minutes and write down one word.',
      sign: 'I discover who makes the play go on.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.pass-it-on',
    partOfDay: 'outdoors',
    principle: 'words',
    da: {
      trial: 'Jeg gentager højt en idé, som kun få hørte.',
      sign: 'Idéen bliver leget, og den, der fik den, retter ryggen.',
    },
    en: {
      trial: 'I repeat aloud an idea that only a few heard.',
      sign: 'The idea is played, and its owner stands tall.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.five-minutes-before',
    partOfDay: 'morning',
    principle: 'frame',
    da: {
      trial: 'Jeg siger til fem minutter før og spørger, hvad i legen der skal blive stående.',
      sign: 'De går fra legen og ved, hvor de begynder igen.',
    },
    en: {
      trial: 'I give word five minutes before and ask what in the play should be left standing.',
      sign: 'They leave the play knowing where to begin again.',
    },
  },
];

/** Rooms to play in, and calm ways from one thing to the next. */
export const roomStarters: readonly RoomStarter[] = [
  {
    ...common,
    row: 133,
    id: 'starter.room.within-reach',
    partOfDay: 'morning',
    principle: 'follow',
    da: {
      trial: 'Jeg stiller tre ting ned, hvor børnene selv kan tage dem.',
      sign: 'De går i gang uden at spørge.',
    },
    en: {
      trial: 'I put three things down where the children can take them by themselves.',
      sign: 'They get going without asking.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.nook',
    partOfDay: 'afternoon',
    principle: 'warmth',
    da: {
      trial: 'Jeg laver en lille krog med et tæppe og to puder.',
      sign: 'To søger derhen og bliver der længe.',
    },
    en: {
      trial: 'I make a small nook with a blanket and two cushions.',
      sign: 'Two go there and stay long.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.table-turned',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg vender bordet, så børnene kan se hinanden, når de tegner.',
      sign: 'De snakker om hinandens tegninger.',
    },
    en: {
      trial: 'I turn the table so that the children can see each other when they draw.',
      sign: 'They talk about each other’s drawings.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.half-the-things',
    partOfDay: 'morning',
    principle: 'notice',
    da: {
      trial: 'Jeg tager halvdelen af tingene væk fra ét hjørne.',
      sign: 'Legen dér varer længere.',
    },
    en: {
      trial: 'I take half of the things away from one corner.',
      sign: 'The play there lasts longer.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.sign-on-the-tower',
    partOfDay: 'afternoon',
    principle: 'notice',
    da: {
      trial: 'Jeg sætter et skilt ved det, børnene har bygget, så det får lov at stå.',
      sign: 'De går hen til det som det første dagen efter.',
    },
    en: {
      trial: 'I put a sign by what the children have built, so that it may stand.',
      sign: 'They go to it first thing the day after.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.picture-of-what-comes',
    partOfDay: 'morning',
    principle: 'frame',
    da: {
      trial: 'Jeg viser et billede af det, der kommer bagefter, før vi skifter.',
      sign: 'Flere går selv derhen.',
    },
    en: {
      trial: 'I show a picture of what comes next before we change over.',
      sign: 'More of them go there by themselves.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.three-first',
    setting: 'institution',
    partOfDay: 'dressing',
    principle: 'wait',
    da: {
      trial: 'Jeg går ud med de tre første og lader en kollega komme med resten.',
      sign: 'Der er ro i garderoben, og de sidste får hjælp i fred.',
    },
    en: {
      trial: 'I go out with the first three and let a colleague come with the rest.',
      sign: 'There is calm in the cloakroom, and the last ones are helped in peace.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.one-to-the-pram',
    setting: 'family-daycare',
    partOfDay: 'dressing',
    principle: 'wait',
    da: {
      trial: 'Jeg tager ét barn ad gangen med ud til vognen, mens de andre leger ved døren.',
      sign: 'Der er ro i entreen, og vi når at tale sammen.',
    },
    en: {
      trial: 'I take one child at a time out to the pram while the others play by the door.',
      sign: 'There is calm in the hall, and we get to talk.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.singing-to-the-table',
    partOfDay: 'meal',
    principle: 'frame',
    da: {
      trial: 'Jeg synger os fra legen hen til maden.',
      sign: 'Nogen nynner med på vej til bordet.',
    },
    en: {
      trial: 'I sing us from the play to the food.',
      sign: 'Somebody hums along on the way to the table.',
    },
  },
];
