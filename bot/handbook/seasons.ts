import { settingOf } from '../../shared/domain/unit/unit-kind.ts';
import { command } from '../feature/command.ts';
import { textsFor } from '../library/find-text.ts';
import { showYou } from '../turn/call.ts';
import { seasonView } from './view/seasons-view.ts';

export const seasonsCommand = command({
  name: 'seasons',
  words: { da: ['overgange', 'overgang'], en: ['transitions', 'transition'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async ({ unit, call: { today } }) => {
    const day = today.slice(5);
    const season = textsFor('seasons', settingOf(unit.kind)).find(
      ({ from, until }) => from <= day && day <= until,
    );
    return showYou(seasonView(unit, season?.[unit.language]));
  },
});
