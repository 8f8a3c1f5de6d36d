/** *Integration* as Canvas's languages write it, beside the name of a SIS. */
const integration = /int[eé]gr|集成|整合|連携|連係|統合|통합|연동|تكامل|دمج/i;
/** Its other pages, as Canvas's guides and the dictionaries of `public/words` call grades that are sent back. */
const others =
  /^(grade (sync|passback|exchange)|utilities|rollover dates|(devolución|sincronización|intercambio) de calificaciones|(transfert|synchronisation|renvoi|échange) (des|de) notes|(envio|sincronização|devolução|troca) de notas|noten(übertragung|synchronisierung|rückgabe|austausch)|cijfer(s terugsturen|synchronisatie|uitwisseling)|(betygs|omdömes)synkronisering|betygsöverföring|återföring av betyg|(成绩|评分)(回传|同步)|成績(の返送|の同期|の送信|パスバック)|(إرجاع|إعادة|مزامنة|تبادل) الدرجات)$/i;

/** True for a title or heading in which a page calls itself SIS Integration, as Canvas's guides name it. */
export function isToolName(text: string): boolean {
  const shown = text.slice(0, 300);
  return /\bSIS\b/i.test(shown) && integration.test(shown);
}

/** True for the heading of another page of the tool, which is no rostering. */
export function isOtherToolPage(text: string): boolean {
  return others.test(text.trim());
}
