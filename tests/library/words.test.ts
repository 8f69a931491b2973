import { describe, expect, it } from 'vitest';
import { type Part, parts, where } from './sentences.ts';

const matching = (language: 'da' | 'en', pattern: RegExp, only: (part: Part) => boolean = () => true) =>
  parts[language].filter((part) => only(part) && pattern.test(part.words)).map(where);

describe('the words', () => {
  it('speak of children by what they can', () => {
    const danish =
      /fejl|problem|svag|utilpas|diagnos|urolig|mangl|udsat|afvig|forstyrr|vanskelig|besvær|doven|uartig|umoden|bagud|handicap|forsink|(?<!a)larm|adfærd|straf|skæld|krævende|konflikt|finde ud af det ikke/iu;
    const english =
      /weak|deficit|fail|disorder|struggl|naughty|vulnerable|problem|difficult(?! talk)|lazy|immature|unruly|behaviour|delayed|diagnos|conflict|disturb/iu;
    expect(matching('da', danish)).toEqual([]);
    expect(matching('en', english)).toEqual([]);
  });

  it('count nothing that was left undone', () => {
    const danish =
      /nåede (det |vi |I |du )?ikke|\bglem|skulle have|burde|for lidt|for sjældent|ikke gjort|ikke fået|uden at få|desværre|husk nu|endnu ikke prøvet/iu;
    const english = /should have|ought to have|forgot|too little|too seldom|not done|unfortunately/iu;
    expect(matching('da', danish)).toEqual([]);
    expect(matching('en', english)).toEqual([]);
  });

  it('are those of a colleague, not of a consultant', () => {
    const danish =
      /kompetenc|fokus|indsats|proces|implement|metode|praksis|facilit(?!ator)|evaluer|koncept|strateg|kvalitet|potential|understøt|italesæt|eksplicit|optimer|udviklings|rammesæt|gennemførelse|didakti|relationel|ressource(?!person)|refleks(?!ionsnote)|adaptiv|facet|aktør|inddrag|implicit/iu;
    const english =
      /competenc|implement|facilitat(?!or)|evaluat|strateg|potential|stakeholder|leverage|framework|methodolog|optimi[sz]e|reflect(?!ion notes)/iu;
    expect(matching('da', danish)).toEqual([]);
    expect(matching('en', english)).toEqual([]);
  });

  it('keep what was heard and mended when everything was read aloud', () => {
    const mended =
      /dem lykkes med|så lykkes|gerne vil deles|snart mødes i|at undre sig over|drøft|overfør|justér|kalenderens uge|god for det|for børnenes skyld|ikke endnu|kopiér|tilføj tegn|optagede\b(?! af)|ad gangen:/iu;
    expect(matching('da', mended)).toEqual([]);
  });

  it('name no child, no adult and no date', () => {
    const named =
      /\b(han|hun|hende|ham|hans|hendes)\b|\b20\d\d\b|\b\d{1,2}\.\s?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;
    expect(matching('da', named)).toEqual([]);
    expect(matching('en', /\b(he|she|him|her|his|hers)\b|\b20\d\d\b/iu)).toEqual([]);
  });

  it('are no numbers that stand elsewhere', () => {
    expect(matching('da', /\b(30|45|60) minutter|\bforløb \d|\buge \d/iu)).toEqual([]);
  });
});

describe('the words of a setting', () => {
  const house = {
    da: /(?<!lege)stue|børnehave|institution(?!ens leder)|personalemøde|garderobe|(?<!op)samlingen|til samling/iu,
    en: /nursery|kindergarten|institution(?!’s leader)|your room\b|in the room\b|room meeting|staff meeting|cloakroom|assembly/iu,
  };
  const home = {
    da: /legestue|dagpleje|gæstebørn|aftenmøde/iu,
    en: /legestue|childminder|day-care supervisor|guest child/iu,
  };

  // A childminder's seasons are about the way to kindergarten.
  it.each(['da', 'en'] as const)('are never those of a house in dagpleje: %s', (language) => {
    expect(
      matching(
        language,
        house[language],
        ({ setting, kind }) => setting !== 'institution' && kind !== 'seasons',
      ),
    ).toEqual([]);
  });

  it.each(['da', 'en'] as const)('are never those of dagpleje in a house: %s', (language) => {
    expect(matching(language, home[language], ({ setting }) => setting !== 'family-daycare')).toEqual([]);
  });

  it('are heard where they belong', () => {
    const all = (setting: Part['setting']) =>
      parts.da
        .filter((part) => part.setting === setting)
        .map(({ words }) => words)
        .join(' ');
    for (const word of ['legestue', 'dagplejepædagog', 'aftenmøde', 'rytme', 'hjemme', 'gæstebørn']) {
      expect(all('family-daycare')).toContain(word);
    }
    for (const word of ['stue', 'garderobe', 'samling', 'lederen'])
      expect(all('institution')).toContain(word);
  });
});
