import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { RoleGuide } from '../../library/text/role-guide.ts';
import { heading, list, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { contentsText } from '../text/contents-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

export function roleView({ language }: Where, guides: readonly RoleGuide[]): View {
  return {
    summary: contentsText[language].open.role,
    nodes: guides.flatMap((guide) => roleNodes(guide, language)),
  };
}

function roleNodes(guide: RoleGuide, language: Unit['language']): readonly ViewNode[] {
  const { title, text, lines } = guide[language];
  return [heading(title, 2), paragraph(text), list(lines)];
}
