import { atHome } from './dark-words.ts';

/** Words by what they are about where a child is spoken of; words of dark colour have lists of their own (`dark-words.ts`). */
export const sortsOfWords = {
  oneChild: `
  drengen drengens ham han hans hende hendes hun pigen pigens
  `,
  /** A child. Not `jeg`, who is the writer. */
  child: `
  baby babyen barn barnet barnets dreng drengen drengens ham han hans hende hendes hun pige
  pigen pigens
  `,
  tells: `
  bad beder forklarede forklarer fortalt fortalte fortæller hviskede hvisker mumler nævner nævnte påstår
  råber sagde siger spurgte spørger svarede svarer tegnede tegner
  `,
  home: atHome,
  staff: `
  ansat* dagplejer* ekspert kollega* leder lederen makker* medarbejder* medhjælper* personale*
  praktikant* pædagog* studerende vikar* voksen voksne
  `,
  again: `
  aldrig altid dagligt fjerde flere gang gange gentagne hver igen jævnligt konstant mandag* ofte stadig
  tit tredje weekend*
  `,
  no: 'ikke aldrig ingen uden nægter',
  /** Words that people use of trials, and of the day they try something in. */
  plan: `
  afprøv* aftale* bruger deler flytter flyttet forsøg* gentage* hvordan hænger ide ideer idé laver lavet
  lægger læser mål næste plan* prøve prøvede prøver prøvet skal skiftes starter sætter tester uge
  virkede virker viser øve øver
  `,
  day: `
  aktivitet* bamse* bleskift* bog* bøger dukke* eventyr* farver fastelavn film frokost* frugt*
  garderobe* gruppe* gåtur hold højtlæs* kasse* klods* kort krea kursus* leg legede legen legepladsen
  leger læste maling oprydning* overgang* pjece* puslebord* puslespil rollespil* rundkreds* rytmik*
  samling* sandkasse* sang* skoven spil stuen synger tavle* teater* tur turen værksted*
  `,
  all: 'alle børn børnene de dem os vi vores',
} as const;
