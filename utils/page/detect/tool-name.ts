/** *Integration* as Canvas's languages write it, beside the name of a SIS. */
const integration = /int[eé]gr|集成|整合|連携|連係|統合|통합|연동|تكامل|دمج/i;
/** Its other pages, as Canvas's guides name them: those of grades also in the languages of `public/words`. */
const others =
  /^(grade (sync|passback|exchange)|utilities|rollover dates|.*(calificaciones|notes|notas|الدرجات)|(noten|cijfer|betyg|成[绩績]|评分).*|.*betyg)$/i;

/** True for a title or heading in which a page calls itself SIS Integration, as Canvas's guides name it. */
export function isToolName(text: string): boolean {
  const shown = text.slice(0, 300);
  return /\bSIS\b/i.test(shown) && integration.test(shown);
}

/** True for the heading of another page of the tool, which is no rostering. */
export function isOtherToolPage(text: string): boolean {
  return others.test(text.trim());
}
