import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { message, stored } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const words = 'Prøvehandling: Carla vil prøve at dele børnene i to grupper';

describe('a colleague’s trial that somebody else tells', () => {
  it.each([
    ['in the channel', channel],
    ['in the chat', personal],
  ])('%s is said to stand under the writer’s name, and how it becomes the colleague’s', async (_, where) => {
    const { world, unit } = await unitWithStaff();
    const told = await world.send(message(words, '1.1', ane, where));
    expect(replyText(told)).toContain('Den står i dit navn. Er det Carla, der prøver, så bed Carla om selv');
    expect(await stored(world, unit)).toMatchObject([{ author: { id: ane.id } }]);
    const leads = await world.send(message(words, '1.2', bo, where));
    expect(replyText(leads)).toContain('vælg Carla under “Hvis prøvehandling er det?”');
  });

  it.each([
    'Prøvehandling: Ane vil prøve at dele børnene i to grupper',
    'Prøvehandling: Carla og jeg deler børnene i to grupper',
    'Prøvehandling: Bordet kan stå ved vinduet',
  ])('%j is one’s own', async (text) => {
    const { world } = await unitWithStaff();
    const told = await world.send(message(text, '1.1', ane, personal));
    expect(replyText(told)).not.toContain('Den står i dit navn');
  });
});
