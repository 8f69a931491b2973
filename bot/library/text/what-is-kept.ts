import { fewestAuthors } from '../../../shared/domain/figures/limits.ts';
import { fewestNotes } from '../../../shared/domain/learning/limits.ts';
import type { LibraryText } from './types.ts';

export interface SheetWords {
  readonly title: string;
  readonly text: string;
  readonly parts: readonly SheetPart[];
}

export interface SheetPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What the bot keeps, on one page each. Every line is a promise about the code as it is: when the code changes,
 * the line and its version do too.
 */
export const sheets: readonly LibraryText<SheetWords>[] = [
  {
    id: 'sheet.staff-representatives',
    version: 4,
    audience: 'staff-representative',
    setting: 'both',
    row: 110,
    da: {
      title: 'Til TR og MED: Hvad Femuger gemmer om kollegerne',
      text: 'Femuger hjælper kollegerne med at holde fast i det, de prøver. Den samler det, kollegerne selv vælger at skrive til den, så det kommer med på statusmødet.',
      parts: [
        {
          title: 'Det gemmer den',
          lines: [
            'Hvem der er med i enheden, og hvem der leder: kontoens navn, eller fornavn eller initialer på kolleger uden konto.',
            'Prøvehandlinger, refleksionsnoter og egne læringsmål, og hvem der har skrevet dem.',
            'Dagsordener og beslutninger, hvem der tager sig af dem, og hvem der var til stede, hvis det bliver noteret.',
            'Gyldne øjeblikke, kort på dagsordenen og enhedens ordliste. Dér står ikke, hvem der skrev det.',
            'Hvem der har ansvaret for ugens små grupper. Om en gruppe blev holdt, står der uden navn.',
          ],
        },
        {
          title: 'Sådan kan det ses',
          lines: [
            'En delt prøvehandling kan ses af enheden og institutionens leder. En privat kan kun ses af den, der skrev den.',
            'Et læringsmål ses af dem, ejeren vælger: kun mig, min leder eller enheden. En stedfortræder ser ikke det, lederen har fået vist.',
            `Den enkelte note åbnes kun af den, der skrev den. På en fælles tablet kan alle, der bruger den, åbne noten. Overblikket er uden navne og kræver ${fewestNotes} noter.`,
            'Skriver lederen noget ind fra papir for en kollega, får kollegaen besked, hvis der er en konto.',
          ],
        },
        {
          title: 'Det gør den ikke',
          lines: [
            'Den tæller ikke, hvor meget den enkelte skriver eller prøver, den vurderer ingen, og der er ingen kunstig intelligens i den.',
            'Den gemmer ikke det, I skriver til hinanden i kanalen. Kun det, der er skrevet til den, og det, man selv gemmer som prøvehandling.',
            `Den sender ikke af sig selv noget ud af enheden. Et netværk får tal, når lederen frigiver dem, og ser dem først, når de dækker mindst ${fewestAuthors} personer.`,
            'I det tekniske spor står der kun numre og antal, ikke det, folk har skrevet.',
          ],
        },
        {
          title: 'Det bestemmer den enkelte selv',
          lines: [
            'Noter og læringsmål kan rettes og slettes. En prøvehandling kan tages af dagsordenen eller trækkes tilbage.',
            'Når et møde er begyndt, bliver dets dagsorden stående, som den var, medmindre nogen sletter sine egne data.',
            'Man kan gå ud af enheden med “forlad”. Det, man har delt, bliver stående.',
            '“Hvad ved du om mig” viser det hele. “Slet mine data” sletter det og siger, hvad der bliver.',
          ],
        },
        {
          title: 'Det skal I selv aftale',
          lines: [
            'Hvor længe det skal gemmes, og hvem der sletter. Femuger sletter ikke efter en fast frist.',
            'Hvem i kommunen der passer på det, der er gemt. Teams eller Slack gemmer desuden beskeder efter egne regler.',
          ],
        },
      ],
    },
    en: {
      title: 'For staff representatives: what Femuger keeps',
      text: 'Femuger helps colleagues hold on to what they try. It gathers what colleagues themselves choose to write to it, so that it comes up at the status meeting.',
      parts: [
        {
          title: 'What it keeps',
          lines: [
            'Who is in the unit, and who leads: the account’s name, or the first name or initials of colleagues without an account.',
            'Trials, reflection notes and own learning goals, and who wrote them.',
            'Agendas and decisions, who sees to them, and who was present if that is noted.',
            'Golden moments, cards on the agenda and the unit’s glossary. It does not say there who wrote them.',
            'Who is responsible for the small groups of the week. Whether a group was held is kept without a name.',
          ],
        },
        {
          title: 'Who can see it',
          lines: [
            'A shared trial can be seen by the unit and the institution’s leader. A private one can be seen only by the person who wrote it.',
            'A learning goal is seen by those its owner chooses: only me, my leader or the unit. A deputy does not see what the leader was shown.',
            `A single note is opened only by the person who wrote it. On a shared tablet everyone who uses it can open the note. The overview is without names and takes ${fewestNotes} notes.`,
            'If the leader enters something from paper for a colleague, the colleague is told if there is an account.',
          ],
        },
        {
          title: 'What it does not do',
          lines: [
            'It does not count how much anyone writes or tries, it assesses nobody, and there is no artificial intelligence in it.',
            'It does not keep what you write to each other in the channel. Only what is written to it, and what you yourself save as a trial.',
            `It sends nothing out of the unit of its own accord. A network gets figures when the leader releases them, and sees them only once they cover at least ${fewestAuthors} people.`,
            'The technical trail holds only numbers and counts, not what people have written.',
          ],
        },
        {
          title: 'What each person decides',
          lines: [
            'Notes and learning goals can be changed and deleted. A trial can be taken off the agenda or withdrawn.',
            'Once a meeting has begun, its agenda stays as it was, unless somebody deletes their own data.',
            'Anyone can leave the unit with “leave”. What they have shared stays.',
            '“What do you know about me” shows all of it. “Delete my data” deletes it and says what stays.',
          ],
        },
        {
          title: 'What you have to agree on',
          lines: [
            'How long it is to be kept, and who deletes it. Femuger does not delete after a fixed time.',
            'Who in the municipality looks after what is kept. Teams or Slack also keep messages by rules of their own.',
          ],
        },
      ],
    },
  },
  {
    id: 'sheet.parents',
    version: 2,
    audience: 'parents',
    setting: 'both',
    row: 78,
    da: {
      title: 'Til forældre: Hvad Femuger ved, og hvad den ikke ved',
      text: 'Femuger er en hjælper i de voksnes egen chat. De skriver små ting, de vil prøve i hverdagen, og hver femte uge taler de om, hvad de lærte af det.',
      parts: [
        {
          title: 'Det handler om de voksne',
          lines: [
            'De voksne skriver om det, de selv gør, og om børnegruppen. For eksempel: “Jeg venter lidt længere, før jeg hjælper med støvlerne.”',
            'Efter en aktivitet kan de notere, hvor optaget gruppen var af den. Ikke hvilke børn.',
          ],
        },
        {
          title: 'Om jeres barn',
          lines: [
            'Der er intet felt til et barns navn, fødselsdag, billede eller udvikling. Det har den ikke brug for.',
            'Ligner noget et CPR-nummer, siger den nej og gemmer det ikke.',
            'Ligner noget et barns navn eller noget om helbred, spørger Femuger den voksne, før det bliver gemt.',
            'Lyder noget alvorligt, gemmer den det ikke. Den siger, at den voksne skal gå til lederen og følge handlevejledningen.',
            'Den kan overse noget. Derfor beder den de voksne om at skrive uden navne, og det, der er skrevet, kan rettes og slettes.',
          ],
        },
        {
          title: 'Det gør den ikke',
          lines: [
            'Den måler ikke børn, sammenligner dem ikke og har ingen side om det enkelte barn.',
            'Den henter ikke oplysninger fra andre systemer, og den skriver ikke til jer.',
            'Der er ingen kunstig intelligens i den.',
          ],
        },
        {
          title: 'Det kan ses af',
          lines: [
            'De voksne, der arbejder sammen om børnene, og deres leder. Den sender ikke af sig selv noget videre.',
            'Kommunen passer det sted, hvor det bliver gemt. Chatten, det bliver skrevet i, har sine egne regler for, hvad den gemmer.',
          ],
        },
        {
          title: 'Vil I vide mere?',
          lines: [
            'Spørg {the-leader}, hvad de voksne øver sig i lige nu. Det må I gerne tale om derhjemme.',
            'Kommunens databeskyttelsesrådgiver svarer på spørgsmål om jeres rettigheder.',
          ],
        },
      ],
    },
    en: {
      title: 'For parents: what Femuger knows, and what it does not',
      text: 'Femuger lends a hand in the adults’ own chat. They write small things they want to try in everyday life, and every five weeks they talk about what they learnt from it.',
      parts: [
        {
          title: 'It is about the adults',
          lines: [
            'The adults write about what they do themselves, and about the group. For example: “I wait a little longer before I help with the boots.”',
            'After an activity they can note how absorbed the group was in it. Not which children.',
          ],
        },
        {
          title: 'About your child',
          lines: [
            'There is no field for a child’s name, birthday, picture or development. It has no use for them.',
            'If something looks like a CPR number, it says no and does not keep it.',
            'If something looks like a child’s name or is about health, Femuger asks the adult before it is kept.',
            'If something sounds serious, it does not keep it. It tells the adult to go to the leader and follow the guideline.',
            'It can miss something. That is why it asks the adults to write without names, and what is written can be changed and deleted.',
          ],
        },
        {
          title: 'What it does not do',
          lines: [
            'It does not measure children or compare them, and has no page about a single child.',
            'It fetches nothing from other systems, and it does not write to you.',
            'There is no artificial intelligence in it.',
          ],
        },
        {
          title: 'It can be seen by',
          lines: [
            'The adults who work together around the children, and their leader. It passes nothing on of its own accord.',
            'The municipality looks after the place where it is kept. The chat it is written in has its own rules for what it keeps.',
          ],
        },
        {
          title: 'Would you like to know more?',
          lines: [
            'Ask {the-leader} what the adults are practising just now. You are welcome to talk about it at home.',
            'The municipality’s data protection officer answers questions about your rights.',
          ],
        },
      ],
    },
  },
];
