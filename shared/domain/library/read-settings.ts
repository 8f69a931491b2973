import { type Complain, fieldsOf, itemsOf, oneOf, type Place, stringOf } from './file-errors.ts';
import { longestGuidingMark, longestLeaderTitle, longestViewOfChildren, mostGuidingMarks } from './limits.ts';
import {
  type CurriculumTheme,
  curriculumThemes,
  type GuidingMark,
  type InBoth,
  type LeaderTitle,
  type MunicipalSettings,
  ordinarySettings,
} from './municipal-file.ts';

/** Reads the settings. One that is missing or wrong keeps its default. */
export function readSettings(place: Place | undefined, complain: Complain): MunicipalSettings {
  const may = ['leader', 'crossProfessional', 'guidingMarks', 'themeOrder', 'viewOfChildren'];
  const fields = place && fieldsOf(place, complain, { may });
  if (!fields) return ordinarySettings;
  const leader = inBoth(fields.get('leader'), complain, leaderTitle);
  const crossProfessional = oneOf(fields.get('crossProfessional'), complain, [
    'tværfaglig',
    'tværprofessionel',
  ]);
  const themeOrder = readThemeOrder(fields.get('themeOrder'), complain);
  const viewOfChildren = inBoth(fields.get('viewOfChildren'), complain, (at) =>
    stringOf(at, complain, longestViewOfChildren),
  );
  return {
    ...ordinarySettings,
    ...(leader && { leader }),
    ...(crossProfessional && { crossProfessional }),
    ...(themeOrder && { themeOrder }),
    ...(viewOfChildren && { viewOfChildren }),
    guidingMarks: readMarks(fields.get('guidingMarks'), complain),
  };

  function leaderTitle(at: Place): LeaderTitle | undefined {
    const forms = fieldsOf(at, complain, { needs: ['a', 'the'], may: [] });
    const [a, the] = ['a', 'the'].map((form) => stringOf(forms?.get(form), complain, longestLeaderTitle));
    return a && the ? { a, the } : undefined;
  }
}

function inBoth<T>(
  place: Place | undefined,
  complain: Complain,
  read: (at: Place) => T | undefined,
): InBoth<T> | undefined {
  const fields = place && fieldsOf(place, complain, { needs: ['da'], may: ['en'] });
  const [da, en] = ['da', 'en'].map((language) => {
    const at = fields?.get(language);
    return at && read(at);
  });
  return da === undefined ? undefined : { da, en: en ?? da };
}

function readMarks(place: Place | undefined, complain: Complain): readonly GuidingMark[] {
  if (!place) return [];
  const marks: GuidingMark[] = [];
  for (const at of itemsOf(place, complain, mostGuidingMarks)) {
    const fields = fieldsOf(at, complain, { needs: ['id', 'da'], may: ['en'] });
    const [id, da, en] = ['id', 'da', 'en'].map((name) =>
      stringOf(fields?.get(name), complain, longestGuidingMark),
    );
    if (!id || !da) continue;
    if (marks.some((mark) => mark.id === id)) complain(at, 'doubled-id', id);
    else marks.push({ id, da, en: en ?? da });
  }
  return marks;
}

/** All six, in the order the municipality lists them. */
function readThemeOrder(
  place: Place | undefined,
  complain: Complain,
): readonly CurriculumTheme[] | undefined {
  if (!place) return undefined;
  const order = itemsOf(place, complain, curriculumThemes.length).flatMap(
    (at) => oneOf(at, complain, curriculumThemes) ?? [],
  );
  for (const theme of curriculumThemes) if (!order.includes(theme)) complain(place, 'missing-key', theme);
  return order.length === curriculumThemes.length ? order : undefined;
}
