import type { Language } from '../../../shared/domain/person/person.ts';
import type { WeekGuidesText } from './guide-content.ts';

export const weekGuidesInstitutionText = {
  da: {
    before: {
      purpose:
        'Nu gør I klar til det første forløb. Kig på børnegruppen og på jeres egen hverdag: Hvor er nysgerrigheden størst, og hvor er der plads til mere af den? Det tager I med til det første statusmøde.',
      tryThis:
        'Vælg én situation på stuen, for eksempel frokosten eller turen i garderoben. Hold dig i baggrunden i fem minutter, og skriv tre ting ned, som børnene er optaget af.',
      tip: 'Begynd med noget, I allerede gør. Et lille første forløb er lettere at lykkes med end et stort.',
    },
    1: {
      purpose:
        'Forløbet går i gang. Tag hul på de første aktiviteter i små grupper, og fortæl børnene, hvad I skal være fælles om. Hver af jer vælger en lille prøvehandling, som passer til det, I selv gerne vil lære.',
      tryThis:
        'Sig med få ord, hvad der skal ske, lige før aktiviteten begynder. Læg mærke til, hvad børnene gør med det, du siger.',
      tip: 'En prøvehandling skal kunne nås på en almindelig tirsdag. Er den for stor, så halvér den.',
    },
    2: {
      purpose:
        'Nu skal aktiviteterne have tid til at falde på plads. Gentag noget fra den første uge med en lille ændring, så flere børn finder deres måde at være med på. Brug hinandens øjne: Hvad så du, som din kollega ikke kunne se?',
      tryThis:
        'Vælg en aktivitet, I allerede har lavet. Lav én ting om: stedet, materialerne eller hvem der begynder. Læg mærke til, hvem der nu kommer til orde.',
      tip: 'Fem minutters snak efter en aktivitet er nok. Spørg hinanden: Hvad fik børnene til at blive ved?',
    },
    3: {
      purpose:
        'I er halvvejs. Stop op, og se på planen: Skal I fortsætte som planlagt, justere eller lægge noget væk? Hold fast i målet, men lad vejen dertil følge børnenes interesse, vejret og hverdagen.',
      tryThis:
        'Lad børnene føre an i ti minutter af en aktivitet. Følg deres idé, sæt ord på det, de gør, og vent lidt længere, end du plejer, før du foreslår noget.',
      tip: 'At lave en aktivitet om undervejs er godt håndværk. Skriv en linje om hvorfor, så husker I det til mødet.',
    },
    4: {
      purpose:
        'Nu begynder erfaringerne at vise sig. Del dem, mens de er friske, også når en prøvehandling gik anderledes end ventet. Aftal, hvem der er mødeleder på det kommende statusmøde.',
      tryThis:
        'Tag en prøvehandling, der virkede for dig, og bed en kollega om at prøve den i sin gruppe. Tal bagefter om, hvad der blev ens, og hvad der blev anderledes.',
      tip: '“Jeg nåede det ikke” er også et svar. Det fortæller noget om, hvad hverdagen gav plads til.',
    },
    5: {
      purpose:
        'Forløbet rundes af. Saml op sammen med børnene, og se tilbage: Hvad har de fået ud af det, og hvad har I selv lært? På statusmødet taler I om begge dele og ser frem mod det næste.',
      tryThis:
        'Spørg børnene, hvad de husker bedst. Lad dem vise det med kroppen, en ting eller en tegning, og tag ét eksempel med til mødet.',
      tip: 'Skriv to linjer ned før mødet: én om børnenes læring og én om din egen praksis.',
    },
    pause: {
      purpose:
        'Ugen er til at trække vejret. I skal ikke nå noget bestemt. Lad det, børnene blev glade for, leve videre i legen.',
      tryThis: 'Læg mærke til ét øjeblik, hvor børnene selv tager noget fra forløbet op igen.',
      tip: 'Lad materialerne stå fremme. Børnene finder selv tilbage til dem.',
    },
  },
  en: {
    before: {
      purpose:
        'You are getting ready for the first course. Look at the group of children and at your own everyday: where is curiosity greatest, and where is there room for more of it? Bring that to the first status meeting.',
      tryThis:
        'Choose one situation in your room, such as lunch or getting dressed to go out. Stay in the background for five minutes and write down three things the children are absorbed in.',
      tip: 'Begin with something you already do. A small first course is easier to succeed with than a big one.',
    },
    1: {
      purpose:
        'The course begins. Start the first activities in small groups, and tell the children what you will be doing together. Each of you chooses a small trial action that fits what you would like to learn yourselves.',
      tryThis:
        'Just before an activity begins, say in a few words what is going to happen. Notice what the children do with what you say.',
      tip: 'A trial action has to fit into an ordinary Tuesday. If it is too big, halve it.',
    },
    2: {
      purpose:
        'Now the activities need time to settle. Repeat something from the first week with a small change, so that more children find their way of joining in. Borrow each other’s eyes: what did you see that your colleague could not?',
      tryThis:
        'Choose an activity you have done before. Change one thing: the place, the materials or who begins. Notice who gets to speak now.',
      tip: 'Five minutes’ talk after an activity is enough. Ask each other: what made the children keep going?',
    },
    3: {
      purpose:
        'You are halfway. Pause and look at the plan: go on as planned, adjust, or put something away? Hold on to the goal, and let the way there follow the children’s interest, the weather and the day.',
      tryThis:
        'Let the children lead for ten minutes of an activity. Follow their idea, put what they do into words, and wait a little longer than usual before you suggest something.',
      tip: 'Changing an activity along the way is good craft. Write one line about why, and you will remember it at the meeting.',
    },
    4: {
      purpose:
        'Experience is beginning to show. Share it while it is fresh, even when a trial action went differently than expected. Agree on who chairs the coming status meeting.',
      tryThis:
        'Take a trial action that worked for you, and ask a colleague to try it in their group. Talk afterwards about what was the same and what was different.',
      tip: '“I did not get round to it” is an answer too. It says something about what the days had room for.',
    },
    5: {
      purpose:
        'The course is coming to a close. Round it off together with the children and look back: what did they get out of it, and what have you learnt yourselves? At the status meeting you talk about both and look ahead to what comes next.',
      tryThis:
        'Ask the children what they remember best. Let them show it with their bodies, a thing or a drawing, and bring one example to the meeting.',
      tip: 'Write two lines before the meeting: one about the children’s learning and one about your own practice.',
    },
    pause: {
      purpose:
        'The week is for catching your breath. There is nothing in particular to get done. Let what the children came to like live on in their play.',
      tryThis: 'Notice one moment when the children take up something from the course by themselves.',
      tip: 'Leave the materials out. The children will find their way back to them.',
    },
  },
} satisfies Record<Language, WeekGuidesText>;
