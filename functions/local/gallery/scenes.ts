import type { Scene } from './scene.ts';
import { handingScenes } from './scenes-hands.ts';
import { meetingScenes } from './scenes-meeting.ts';
import { trialScenes } from './scenes-trials.ts';

export const scenes: readonly Scene[] = [...trialScenes, ...meetingScenes, ...handingScenes];
