type Shape = { id: string; file?: RegExp; text: RegExp };

/**
 * Canvas translates some of its messages into the language of whoever runs the import.
 * What stays the same in every language is their numbers, their names of fields, and their length.
 */
const shapes: readonly Shape[] = [
  { id: 'I11', text: /multi_term_batch_mode/ },
  { id: 'I10', text: /CSV headers do not match, cannot diff/ },
  { id: 'I5', text: /\bCSV\b.*\([^()\d]+\d{3,}\)[.。]?$/ },
  { id: 'I6', text: /^(?!.*\bCSV\b)\D{0,20}\d[\d.,\s]*\D.*(?:\d\s?%|%\s?\d[\d.,]*)\D{0,20}$/ },
  { id: 'U2', text: /\bSIS\b.*integration_id/ },
  { id: 'U16', file: /login/i, text: /\bSIS\b.*\bCanvas\b|\bCanvas\b.*\bSIS\b/ },
  { id: 'U1', file: /user/i, text: /\bSIS\b.*\bCanvas\b|\bCanvas\b.*\bSIS\b/ },
  { id: 'A5', file: /account/i, text: /\bSIS\b.*["'«„].+["'»“]/ },
  { id: 'I3', text: /^\D{0,60}(?:\bCanvas\b\D*\bCSV\b|\bCSV\b\D*\bCanvas\b)\D{0,60}$/ },
  { id: 'I1', text: /^\D{0,40}\bUTF-?8\b\D{0,40}$/ },
  { id: 'I2', text: /^(?=.*\S\s\S)\D{0,40}\bCSV\b\D{0,40}$/ },
];

/** Words of English that no translation has; a message with one of them is simply another one. */
const english =
  /\b(?:the|and|with|would|were|please|this|your|have|been|into|page|upload(?:ed)?|file|select|failed|could|download|click|only|must|existing|students?|users?|courses? (?:is|are|was)|row|not found|valid|broken|read|from|are|export(?:ed)?|batch|backup|ready|report|programmes?|detected|sync|catalog|organi[sz]ation|records?|columns?|completed|started|finished|processed|updated|created|deleted|skipped|queued|encoding|job)\b/i;

/** The id of the entry a translated message of Canvas is likely to belong to; else null. */
export function translatedId(text: string, file: string | null): string | null {
  if (english.test(text)) return null;
  const match = shapes.find(
    (shape) => shape.text.test(text) && (!shape.file || shape.file.test(file ?? '')),
  );
  return match?.id ?? null;
}
