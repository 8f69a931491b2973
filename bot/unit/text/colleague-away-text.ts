const da = {
  asked: (first: string) =>
    `Skal ${first} have fred imens, så kan ${first} selv skrive for eksempel “orlov til 1. august” til mig.`,
  noAccount: (first: string) => `${first} får ingen beskeder fra mig, så der er ikke noget at slå fra.`,
  stays: (first: string) =>
    `${first} bliver på listen. Kommer ${first} ikke igen, kan lederen tage ${first} af.`,
  staysToYou: (first: string) => `${first} bliver på listen, indtil du selv tager ${first} af.`,
  takeOff: (first: string) => `Tag ${first} af listen`,
};

const en: typeof da = {
  asked: (first) =>
    `If ${first} is to be left alone meanwhile, ${first} can write “leave until 1 August” to me.`,
  noAccount: (first) => `${first} gets no messages from me, so there is nothing to switch off.`,
  stays: (first) =>
    `${first} stays on the list. If ${first} does not come back, the leader can take them off.`,
  staysToYou: (first) => `${first} stays on the list until you take them off.`,
  takeOff: (first) => `Take ${first} off the list`,
};

export const colleagueAwayText = { da, en };
