/** Classes of words for the phrases about children and their families. */
export const family = {
  forælder: `mor moren moderen mors morens far faren faderen fars farens forældre forældrene forældrenes forælder forælderen mother father mum dad parents
    stedfar* stedmor* papfar* papmor* bonusfar* bonusmor*`,
  søskende:
    'bror broren søster søsteren lillebror storebror lillesøster storesøster søskende tvillingebror tvillingesøster baby babyen',
  slægt:
    'mormor farmor morfar farfar bedstemor bedstefar bedsteforældre* onkel onklen tante tanten moster faster kusine fætter',
  familie: '<forælder> <søskende> <slægt> familie familien familiens',
  barn: `barn barnet barnets dreng drengen drengens pige pigen pigens søn sønnen datter datteren tvilling tvillinger tvillingerne tvillingepar* baby babyen child boy girl
    *årig *årige toårig treårig fireårig femårig etårig`,
  person: '<familie> <barn> han hun ham hende hans hendes børn børnene søskendepar*',
} as const;
