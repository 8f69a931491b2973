import type { Principle } from '../../../shared/domain/plan/principle.ts';
import type { LibraryText } from './types.ts';

/** One principle in all the places where a course that practises it will meet it. */
export interface PrincipleWords {
  readonly title: string;
  /** In the week's guide. */
  readonly guide: string;
  readonly leaderQuestion: string;
  readonly starter: string;
  /** What a leader who comes by looks for. */
  readonly visit: string;
  /** At the meeting that ends the course. */
  readonly lookBack: string;
}

export interface PrincipleText extends LibraryText<PrincipleWords> {
  readonly principle: Principle;
}

const common = { version: 1, audience: 'staff', setting: 'both', row: 30 } as const;

export const principles: readonly PrincipleText[] = [
  {
    ...common,
    id: 'principle.notice',
    principle: 'notice',
    da: {
      title: 'Se først, og gør så noget',
      guide:
        'Stil dig, hvor du kan se det hele, og lad hænderne hænge lidt. Det, børnene er i gang med, er tit klogere, end det ser ud på afstand.',
      leaderQuestion: 'Hvad så en voksen i dag, som kun kan ses, når man står stille?',
      starter: 'Jeg står stille i døren i ti sekunder, før jeg går ind til børnene efter middagsluren.',
      visit:
        'Følg ét barns idé med øjnene, fra den begynder, til den slutter. Fortæl bagefter den voksne, hvad du nåede at se.',
      lookBack: 'Hvad har vi fået øje på, som har været lige foran os hele tiden?',
    },
    en: {
      title: 'Look first, then do something',
      guide:
        'Stand where you can see everything, and let your hands hang for a bit. What the children are up to is often wiser than it looks from a distance.',
      leaderQuestion: 'What did an adult see today that can be seen only when you stand still?',
      starter: 'I stand still in the doorway for ten seconds before I go in to the children after their nap.',
      visit:
        'Follow one child’s idea with your eyes from where it begins to where it ends. Afterwards, tell the adult what you got to see.',
      lookBack: 'What have we noticed that was right in front of us all the time?',
    },
  },
  {
    ...common,
    id: 'principle.follow',
    principle: 'follow',
    da: {
      title: 'Gå med på børnenes idé',
      guide:
        'Planen er vores, men idéen må gerne være børnenes. Når et barn finder på noget, så sig ja til den første bid af det, og se, hvor det fører hen.',
      leaderQuestion:
        'Hvilken idé fra et barn fik lov at vokse i dag, og hvad lagde den voksne fra sig imens?',
      starter: 'Jeg siger ja til den første idé, et barn kommer med på turen, og følger den i fem minutter.',
      visit:
        'Læg mærke til, hvem der bestemmer det næste, der sker. Skriv ét øjeblik ned, hvor en voksen gik med.',
      lookBack: 'Hvilken plan blev bedre, fordi vi gik børnenes vej?',
    },
    en: {
      title: 'Go along with the children’s idea',
      guide:
        'The plan is ours, but the idea may well be the children’s. When a child thinks of something, say yes to the first bite of it and see where it leads.',
      leaderQuestion:
        'Which idea of a child’s was allowed to grow today, and what did the adult put aside for it?',
      starter:
        'I say yes to the first idea a child comes up with on our walk, and follow it for five minutes.',
      visit: 'Notice who decides what happens next. Write down one moment when an adult went along.',
      lookBack: 'Which plan became better because we went the children’s way?',
    },
  },
  {
    ...common,
    id: 'principle.wait',
    principle: 'wait',
    da: {
      title: 'Giv tid, og skift tur',
      guide:
        'Tæl stille til fem, når du har spurgt om noget. Det er længere, end det lyder, og det er dér, svarene kommer. Et blik eller et peg er også en tur i samtalen.',
      leaderQuestion: 'Hvor blev der stille lige længe nok i dag, og hvem brugte stilheden?',
      starter: 'Jeg tæller til fem inde i mig selv hver gang, jeg har spurgt om noget ved frokosten.',
      visit:
        'Læg mærke til pausen lige efter et spørgsmål. Hvem tager ordet, og hvad sker der, når den voksne lader være?',
      lookBack: 'Hvem har vi hørt mere fra, siden vi begyndte at tælle til fem?',
    },
    en: {
      title: 'Give time, and take turns',
      guide:
        'Count quietly to five when you have asked something. It is longer than it sounds, and that is where the answers come. A glance or a pointing finger is a turn in the talk too.',
      leaderQuestion: 'Where was it quiet for just long enough today, and who made use of the silence?',
      starter: 'I count to five inside myself every time I have asked something at lunch.',
      visit: 'Notice the pause right after a question. Who speaks, and what happens when the adult refrains?',
      lookBack: 'Whom have we heard more from since we began to count to five?',
    },
  },
  {
    ...common,
    id: 'principle.warmth',
    principle: 'warmth',
    da: {
      title: 'Lad varmen kunne mærkes',
      guide:
        'Et barn ved, at du holder af det, når det kan se, høre eller mærke det. Brug ansigtet, stemmen og skødet, og bliv lidt længere, end du plejer, når nogen er ked af det.',
      leaderQuestion: 'Hvor så du et barn lande hos en voksen i dag, og hvad gjorde krop og stemme?',
      starter: 'Jeg sætter mig ned, når et barn græder, og siger højt, hvad jeg tror, der skete.',
      visit:
        'Se på ansigterne, når børn og voksne mødes efter at have været fra hinanden. Hvem lyser op, og hvad sætter det i gang?',
      lookBack: 'Hvilken måde at trøste eller glæde sig på har vi lært af hinanden?',
    },
    en: {
      title: 'Let the warmth be felt',
      guide:
        'A child knows that you are fond of it when it can see, hear or feel so. Use your face, your voice and your lap, and stay a little longer than usual when somebody is sad.',
      leaderQuestion:
        'Where did you see a child come to rest with an adult today, and what did body and voice do?',
      starter: 'I sit down when a child cries and say aloud what I think happened.',
      visit:
        'Look at the faces when children and adults meet after being apart. Who lights up, and what does that set off?',
      lookBack: 'Which way of comforting or being glad have we learnt from each other?',
    },
  },
  {
    ...common,
    id: 'principle.invite',
    principle: 'invite',
    da: {
      title: 'Gør plads til en til',
      guide:
        'Fællesskab kommer, når der er noget at være fælles om: et bord, der skal flyttes, et hul, der skal graves, en hemmelig opgave. Find noget, der er for stort til én, og træd et skridt tilbage.',
      leaderQuestion: 'Hvem fandt sammen i dag, uden at nogen havde planlagt det, og hvad lå der mellem dem?',
      starter:
        'Jeg sender et spørgsmål videre til et andet barn i stedet for selv at svare, mens vi rydder op.',
      visit: 'Se efter, hvornår børn taler med børn. Hvad stod, lå eller skete der, som fik dem i gang?',
      lookBack: 'Hvem har fundet hinanden siden sidste møde, og hvad hjalp dem på vej?',
    },
    en: {
      title: 'Make room for one more',
      guide:
        'Community comes when there is something to share: a table to be moved, a hole to be dug, a secret task. Find something too big for one, and take a step back.',
      leaderQuestion: 'Who found each other today without anyone planning it, and what lay between them?',
      starter: 'I pass a question on to another child instead of answering it myself while we tidy up.',
      visit:
        'Look for when children talk to children. What stood, lay or happened there that got them going?',
      lookBack: 'Who has found each other since the last meeting, and what helped them on their way?',
    },
  },
  {
    ...common,
    id: 'principle.words',
    principle: 'words',
    da: {
      title: 'Sæt ord på det, der sker',
      guide:
        'Ord sætter sig bedst, når de bliver sagt, mens hænderne arbejder. Fortæl i korte sætninger, hvad I gør, og læg ét nyt ord ind, som børnene kan smage på.',
      leaderQuestion:
        'Hvilket ord hørte du et barn bruge for første gang, og hvor mon det havde mødt det før?',
      starter: 'Jeg fortæller i korte sætninger, hvad mine hænder gør, mens jeg smører brød.',
      visit: 'Lyt efter et ord, der går fra en voksen til et barn og tilbage igen. Hvad lavede de imens?',
      lookBack: 'Hvilke ord er blevet børnenes egne?',
    },
    en: {
      title: 'Put words to what happens',
      guide:
        'Words settle best when they are said while the hands are at work. Tell in short sentences what you are doing, and slip in one new word for the children to taste.',
      leaderQuestion:
        'Which word did you hear a child use for the first time, and where may it have met it before?',
      starter: 'I tell in short sentences what my hands are doing while I butter bread.',
      visit: 'Listen for a word that goes from an adult to a child and back again. What were they doing?',
      lookBack: 'Which words have become the children’s own?',
    },
  },
  {
    ...common,
    id: 'principle.frame',
    principle: 'frame',
    da: {
      title: 'Sig, hvad I skal, og saml op',
      guide:
        'Man slapper af, når man ved, hvad der kommer nu. Begynd med én sætning om, hvad I skal, og slut med én om, hvad I har gjort. Mere tid tager det ikke.',
      leaderQuestion: 'Kunne børnene i dag selv fortælle, hvad de var i gang med? Hvor havde de det fra?',
      starter: 'Jeg slutter aktiviteten med at nævne to ting, jeg så børnene gøre sammen.',
      visit: 'Hør den første og den sidste sætning i en aktivitet. Hvad ved børnene efter hver af dem?',
      lookBack: 'Hvad har børnene kunnet fortælle derhjemme, fordi vi sagde det højt?',
    },
    en: {
      title: 'Say what you will do, and gather it up',
      guide:
        'People relax when they know what comes now. Begin with one sentence about what you will do, and end with one about what you did. It takes no more time than that.',
      leaderQuestion:
        'Could the children tell today what they were in the middle of? Where had they got it from?',
      starter: 'I end the activity by naming two things I saw the children do together.',
      visit:
        'Hear the first and the last sentence of an activity. What do the children know after each of them?',
      lookBack: 'What have the children been able to tell at home because we said it aloud?',
    },
  },
  {
    ...common,
    id: 'principle.stretch',
    principle: 'stretch',
    da: {
      title: 'Giv dem noget at række ud efter',
      guide:
        'Når noget er blevet let, er der plads til et trin mere: en større kande, en højere sten, en kammerat mere at blive enig med. Bliv i nærheden, så er det trygt at tage chancen.',
      leaderQuestion: 'Hvor så du et barn tøve og så gøre det alligevel, og hvor stod den voksne?',
      starter: 'Jeg lader børnene hælde op af den store kande og holder kun en hånd under.',
      visit:
        'Find et øjeblik, hvor et barn tog en chance. Hvad gjorde den voksne, og hvad lod den voksne være med?',
      lookBack: 'Hvad kan børnene nu, som vi gjorde for dem for fem uger siden?',
    },
    en: {
      title: 'Give them something to reach for',
      guide:
        'When something has become easy there is room for one more step: a bigger jug, a higher stone, one more friend to agree with. Stay near, and it is safe to take the chance.',
      leaderQuestion:
        'Where did you see a child hesitate and then do it after all, and where did the adult stand?',
      starter: 'I let the children pour from the big jug and only hold a hand underneath.',
      visit:
        'Find a moment when a child took a chance. What did the adult do, and what did the adult leave undone?',
      lookBack: 'What can the children do now that we did for them five weeks ago?',
    },
  },
];
