import type { Language } from '../../../shared/domain/person/person.ts';
import type { WeekGuidesText } from './guide-content.ts';

export const weekGuidesFamilyDaycareText = {
  da: {
    before: {
      purpose:
        'Nu gør I klar til det første forløb i legestuegruppen. Se på børnene, både hjemme hos jer og i legestuen: Hvad er de optaget af, og hvornår på dagen er der ro til noget fælles? Det tager I med til det første statusmøde.',
      tryThis:
        'Vælg en fast stund på dagen, for eksempel frokosten eller gåturen. Hold dig i baggrunden i fem minutter, og skriv tre ting ned, som børnene er optaget af.',
      tip: 'Begynd med noget, du allerede gør. Når flere dagplejere prøver det samme, har I noget at tale om.',
    },
    1: {
      purpose:
        'Forløbet går i gang. Find ud af, hvor aktiviteten passer ind i dagens rytme, måske mens de mindste sover til middag. Hver af jer vælger en lille prøvehandling til dagen hjemme eller i legestuen.',
      tryThis:
        'Sig med få ord, hvad I skal, lige før I går i gang. Brug de samme ord hele ugen, og læg mærke til, hvornår børnene kender dem.',
      tip: 'Børnene har forskellig alder. Vælg noget, som den mindste kan røre ved, og som den største kan fortælle om.',
    },
    2: {
      purpose:
        'Gentag noget fra den første uge med en lille ændring. De mindste nyder at kende det igen, og de største får noget nyt at gå på opdagelse i. Tal sammen i legestuen om det, I ser hos børnene.',
      tryThis:
        'Tag aktiviteten med et nyt sted hen: fra køkkengulvet ud i haven, eller hjemmefra og hen i legestuen. Læg mærke til, hvad børnene kender igen.',
      tip: 'Brug fem minutter i legestuen på at se en kollega lege med børnene. Fortæl bagefter, hvad du så lykkes.',
    },
    3: {
      purpose:
        'I er halvvejs. Se på planen sammen med dagplejepædagogen: Skal I fortsætte som planlagt, justere eller lægge noget væk? Hold fast i målet, og lad dagens rytme bestemme vejen dertil.',
      tryThis:
        'Sæt dig på gulvet i ti minutter uden en plan. Følg børnenes idé, sæt ord på det, de gør, og vent lidt længere, end du plejer, før du foreslår noget.',
      tip: 'Har du gæstebørn, eller regner det hele dagen, så gør det mindre. En kort stund, hvor alle er med, er nok.',
    },
    4: {
      purpose:
        'Nu begynder erfaringerne at vise sig. Fortæl hinanden om dem i legestuen, også når noget gik anderledes end ventet. Aftal med dagplejepædagogen, hvem der er mødeleder på det kommende statusmøde.',
      tryThis:
        'Vis en kollega i legestuen noget, der virker hos dig, og spørg senere, hvordan det gik hjemme hos kollegaen.',
      tip: 'Én linje er nok: hvad du prøvede, og hvad børnene gjorde. “Jeg nåede det ikke” er også et svar.',
    },
    5: {
      purpose:
        'Forløbet rundes af. Saml op sammen med børnene, både hjemme og i legestuen. På statusmødet, måske et aftenmøde, taler I om børnenes udbytte og om jeres egen praksis, og så ser I frem mod det næste.',
      tryThis:
        'Find noget frem, som børnene har brugt i forløbet. Læg mærke til, hvad de gør med det nu, og tag ét eksempel med til mødet.',
      tip: 'Kan du ikke komme til mødet, så send dagplejepædagogen to linjer i forvejen.',
    },
    pause: {
      purpose:
        'Ugen er til at trække vejret. I skal ikke nå noget bestemt. Lad dagene have deres egen rytme.',
      tryThis: 'Læg mærke til ét øjeblik, hvor børnene selv finder noget fra forløbet frem igen.',
      tip: 'Sange og ting, som børnene har fået kær, må gerne følge med ind i det næste forløb.',
    },
  },
  en: {
    before: {
      purpose:
        'You are getting ready for the first course in the legestue group. Look at the children, both in your own home and in the legestue: what are they absorbed in, and when in the day is there peace for something shared? Bring that to the first status meeting.',
      tryThis:
        'Choose a fixed moment of the day, such as lunch or the walk. Stay in the background for five minutes and write down three things the children are absorbed in.',
      tip: 'Begin with something you already do. When several of you try the same, you have something to talk about.',
    },
    1: {
      purpose:
        'The course begins. Find out where the activity fits into the rhythm of the day, perhaps while the youngest have their nap. Each of you chooses a small trial action for the day at home or in the legestue.',
      tryThis:
        'Say in a few words what you are going to do, just before you start. Use the same words all week, and notice when the children know them.',
      tip: 'The children differ in age. Choose something the youngest can touch and the oldest can talk about.',
    },
    2: {
      purpose:
        'Repeat something from the first week with a small change. The youngest enjoy knowing it again, and the oldest get something new to explore. Talk in the legestue about what you see in the children.',
      tryThis:
        'Take the activity somewhere new: from the kitchen floor to the garden, or from home to the legestue. Notice what the children recognise.',
      tip: 'Spend five minutes in the legestue watching a colleague play with the children. Afterwards, say what you saw go well.',
    },
    3: {
      purpose:
        'You are halfway. Look at the plan with your day-care supervisor: go on as planned, adjust, or put something away? Hold on to the goal, and let the rhythm of the day decide the way there.',
      tryThis:
        'Sit on the floor for ten minutes without a plan. Follow the children’s idea, put what they do into words, and wait a little longer than usual before you suggest something.',
      tip: 'If you have guest children, or it rains all day, make it smaller. A short while with everyone in it is enough.',
    },
    4: {
      purpose:
        'Experience is beginning to show. Tell each other about it in the legestue, even when something went differently than expected. Agree with your day-care supervisor on who chairs the coming status meeting.',
      tryThis:
        'Show a colleague in the legestue something that works for you, and ask later how it went in their home.',
      tip: 'One line is enough: what you tried, and what the children did. “I did not get round to it” is an answer too.',
    },
    5: {
      purpose:
        'The course is coming to a close. Round it off together with the children, both at home and in the legestue. At the status meeting, perhaps in the evening, you talk about what the children gained and about your own practice, and look ahead to what comes next.',
      tryThis:
        'Bring out something the children have used during the course. Notice what they do with it now, and bring one example to the meeting.',
      tip: 'If you cannot come to the meeting, send your day-care supervisor two lines beforehand.',
    },
    pause: {
      purpose:
        'The week is for catching your breath. There is nothing in particular to get done. Let the days have their own rhythm.',
      tryThis: 'Notice one moment when the children bring out something from the course by themselves.',
      tip: 'Songs and things the children have grown fond of are welcome in the next course.',
    },
  },
} satisfies Record<Language, WeekGuidesText>;
