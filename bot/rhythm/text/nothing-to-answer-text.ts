export const leaderHintText = {
  da: {
    nothingToAnswer:
      'Stil det til en kollega, eller lad det følge dig en dag. Der er ikke noget at svare mig.',
  },
  en: { nothingToAnswer: 'Ask a colleague, or let it follow you for a day. There is nothing to answer me.' },
};
