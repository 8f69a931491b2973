import { buttons, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';

/** One button: the decision's form, with what was written in it. */
export function decideView(said: string, write: Act): View {
  return { summary: said, nodes: [paragraph(said), buttons(write)] };
}

/** How a decision comes to be, above those there are. */
export function howToDecideView(said: string, decisions: View): View {
  return { summary: said, nodes: [paragraph(said), ...decisions.nodes] };
}
