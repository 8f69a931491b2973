import type { StarterTrials } from './starter-bank.ts';

export const da: StarterTrials = {
  body: {
    personal: [
      'Jeg venter ti sekunder, før jeg hjælper med flyverdragten.',
      'Jeg lader børnene vælge, hvilken vej vi balancerer.',
      'Jeg sætter ord på, når nogen prøver noget, der er svært for kroppen.',
    ],
    social: [
      'Jeg laver en leg på stuegulvet, hvor man er to om at bære bolden.',
      'Jeg stiller mig ved rutsjebanen på legepladsen og hjælper de små med at skiftes.',
      'Jeg begynder en fangeleg med få og inviterer en til ad gangen.',
    ],
    language: [
      'Jeg siger bevægelserne højt, mens vi laver dem: over, under, bagved.',
      'Jeg laver en bane af puder i gangen og siger, hvad kroppen gør.',
      'Jeg synger den samme bevægelsessang hver dag i en uge.',
    ],
    'natural-phenomena': [
      'Jeg lader børnene mærke forskel på at løbe i medvind og i modvind.',
      'Jeg ruller bolde ned ad bakken sammen med børnene og spørger, hvad de tror.',
      'Jeg lader børnene mærke hjertet banke før og efter, at vi hopper.',
    ],
  },
  nature: {
    personal: [
      'Jeg giver hvert barn tid til at finde sit eget sted i haven.',
      'Jeg lader børnene bestemme, hvad vi samler på turen.',
      'Jeg bliver siddende, når et barn er optaget af noget på jorden.',
    ],
    social: [
      'Jeg giver to børn én spand, så de må hjælpes ad.',
      'Jeg lader børnene vise hinanden det, de har fundet, før jeg selv siger noget.',
      'Jeg tager én kurv med i skoven, som vi fylder sammen.',
    ],
    language: [
      'Jeg gentager det nye ord tre gange på turen: først jeg, så børnene.',
      'Jeg stiller ét undrende spørgsmål og venter på svar.',
      'Jeg lægger tre fund på køkkenbordet og snakker om dem med børnene efter turen.',
    ],
    'natural-phenomena': [
      'Jeg sætter en skål vand ud og følger isen sammen med børnene.',
      'Jeg spørger børnene, hvad de tror, der sker, før vi graver.',
      'Jeg lader børnene tegne, hvor skyggen er, om formiddagen og om eftermiddagen.',
    ],
  },
  culture: {
    personal: [
      'Jeg lægger malingen frem uden at vise et færdigt billede.',
      'Jeg spørger barnet, om det vil fortælle om sit billede, og hører efter.',
      'Jeg lader børnene skiftes til at vælge sangen før frokost.',
    ],
    social: [
      'Jeg lægger ét stort stykke papir på køkkengulvet, som alle tegner på.',
      'Jeg går selv med ind i legekøkkenet og giver plads til en, der kigger på.',
      'Jeg lader to børn spille på den samme tromme.',
    ],
    language: [
      'Jeg læser den samme bog fire dage og lader børnene fortælle mere for hver gang.',
      'Jeg stopper op i historien og spørger: “Hvad mon der sker nu?”',
      'Jeg finder et rim om noget, vi gør hver dag.',
    ],
    'natural-phenomena': [
      'Jeg blander farver med vand sammen med børnene, før jeg siger, hvad der sker.',
      'Jeg laver skyggeteater med en lommelygte og lader børnene prøve.',
      'Jeg lytter til lyde gennem et rør sammen med børnene.',
    ],
  },
};

export const en: StarterTrials = {
  body: {
    personal: [
      'I wait ten seconds before I help with the snowsuit.',
      'I let the children choose which way we balance.',
      'I put words to it when somebody tries something that is hard for the body.',
    ],
    social: [
      'I set up a game on the living-room floor where two carry the ball together.',
      'I stand by the slide at the playground and help the little ones take turns.',
      'I start a game of tag with a few and invite one more at a time.',
    ],
    language: [
      'I say the movements aloud while we do them: over, under, behind.',
      'I make a course of cushions in the hall and say what the body does.',
      'I sing the same movement song every day for a week.',
    ],
    'natural-phenomena': [
      'I let the children feel running with and against the wind.',
      'I roll balls down the hill with the children and ask what they think.',
      'I let the children feel their hearts beat before and after we jump.',
    ],
  },
  nature: {
    personal: [
      'I give every child time to find a place of their own in the garden.',
      'I let the children decide what we collect on the trip.',
      'I stay seated when a child is absorbed in something on the ground.',
    ],
    social: [
      'I give two children one bucket, so that they have to help each other.',
      'I let the children show each other what they found before I say anything.',
      'I bring one basket to the woods, and we fill it together.',
    ],
    language: [
      'I repeat the new word three times on the trip: first I, then the children.',
      'I ask one wondering question and wait for the answer.',
      'I put three finds on the kitchen table and talk about them with the children after the trip.',
    ],
    'natural-phenomena': [
      'I put out a bowl of water and follow the ice with the children.',
      'I ask the children what they think will happen before we dig.',
      'I let the children draw where the shadow is in the morning and in the afternoon.',
    ],
  },
  culture: {
    personal: [
      'I put out the paint without showing a finished picture.',
      'I ask the child to tell about the picture, and listen.',
      'I let the children take turns choosing the song before lunch.',
    ],
    social: [
      'I put one big sheet of paper on the kitchen floor for everybody to draw on.',
      'I join the play kitchen myself and make room for one who is watching.',
      'I let two children play the same drum.',
    ],
    language: [
      'I read the same book for four days and let the children tell more each time.',
      'I pause in the story and ask: “What may happen now?”',
      'I find a rhyme about something we do every day.',
    ],
    'natural-phenomena': [
      'I mix colours with water with the children before I say what happens.',
      'I make shadow theatre with a torch and let the children try.',
      'I listen to sounds through a tube with the children.',
    ],
  },
};
