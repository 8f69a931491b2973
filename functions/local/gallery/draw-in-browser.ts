import { AdaptiveCard, HostConfig } from 'adaptivecards';
import type { Drawn, GalleryData } from './gallery-data.ts';
import { teamsLook } from './teams-look.ts';

// Runs in the page itself.
const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as GalleryData;
const hall = document.getElementById('hall') as HTMLElement;
const choices = document.getElementById('choices') as HTMLFormElement;
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  const field = choices.elements.namedItem(name);
  if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
}
choices.addEventListener('input', hang);
// Of Markdown our cards have nothing but the strokes that keep people's own signs from being taken for it.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const plain = document.createElement('span');
  plain.textContent = text.replace(/\\(.)/g, '$1');
  result.outputHtml = plain.innerHTML;
  result.didProcess = true;
};
hang();

function hang(): void {
  const chosen = new FormData(choices);
  const [language, platform, theme, width, group] = ['language', 'platform', 'theme', 'width', 'group'].map(
    (name) => `${chosen.get(name)}`,
  );
  const wanted = `${chosen.get('name')}`.toLowerCase();
  document.body.dataset.theme = theme;
  const shown = data.rooms[language === 'en' ? 'en' : 'da'].filter(
    (one) =>
      (group === 'all' || one.group === group) && `${one.name} ${one.seen}`.toLowerCase().includes(wanted),
  );
  hall.replaceChildren(...shown.map((one) => frame(one, platform ?? '', theme ?? '', width ?? '')));
}

function frame(one: Drawn, platform: string, theme: string, width: string): HTMLElement {
  const section = document.createElement('section');
  const label = document.createElement('h2');
  label.textContent = `${one.group}: ${one.name} · ${one.seen}${one.title ? ` · “${one.title}”` : ''}`;
  const picture = document.createElement('div');
  picture.className = `picture ${platform}`;
  picture.style.width = width === 'phone' ? '342px' : '720px';
  section.append(label, picture);
  if (one.page) picture.append(pageIn(one.page));
  else if (platform === 'slack' && one.slack)
    picture.innerHTML = theme === 'dark' ? one.slack.dark : one.slack.light;
  else for (const card of one.teams ?? []) picture.append(cardIn(card, theme));
  if (picture.childElementCount === 0) picture.textContent = `✗ ${one.fault ?? ''}`;
  return section;
}

function pageIn(html: string): HTMLElement {
  const paper = document.createElement('iframe');
  paper.srcdoc = html;
  paper.addEventListener('load', () => {
    paper.style.height = `${paper.contentDocument?.documentElement.scrollHeight ?? 600}px`;
  });
  return paper;
}

function cardIn(json: unknown, theme: string): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(teamsLook(theme === 'dark' ? 'dark' : 'light'));
  // Teams turns these into a person's name.
  card.parse(JSON.parse(JSON.stringify(json).replace(/<\/?at>/g, '')));
  const drawn = card.render() ?? document.createElement('div');
  drawn.classList.add('card');
  return drawn;
}
