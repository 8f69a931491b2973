const da = {
  named: (name: string) => `✔ Emnet hedder nu “${name}”.`,
  moved: (what: string, to: string) => `✔ “${what}” er flyttet til “${to}”.`,
  movedToDone: (what: string, to: string) =>
    `✔ “${what}” er flyttet til “${to}”. Det var I færdige med, så der mangler kun den. Når I den ikke i dag, kommer den med på næste møde.`,
  movedToKept: (what: string, to: string) =>
    `✔ “${what}” er flyttet til “${to}”. Det emne har I gemt til næste møde.`,
  alone: (what: string) => `✔ “${what}” er nu et emne for sig.`,
  merged: (one: string, other: string) => `✔ “${one}” og “${other}” er nu ét emne.`,
};

const en: typeof da = {
  named: (name) => `✔ The topic is now called “${name}”.`,
  moved: (what, to) => `✔ “${what}” has been moved to “${to}”.`,
  movedToDone: (what, to) =>
    `✔ “${what}” has been moved to “${to}”. You were done with that, so only this one is left there. If you do not get to it today, it comes along to the next meeting.`,
  movedToKept: (what, to) =>
    `✔ “${what}” has been moved to “${to}”. You have kept that topic for the next meeting.`,
  alone: (what) => `✔ “${what}” is a topic of its own now.`,
  merged: (one, other) => `✔ “${one}” and “${other}” are one topic now.`,
};

export const topicReceiptText = { da, en };
