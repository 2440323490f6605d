import type { Comparator, Modality, Voice } from './gql';

/** `EARLY_WARNING` as a reader would write it. */
export const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');

export const MODALITIES: Record<Modality, string> = {
  STATED: 'The document states it as true.',
  ALLEGED: 'The document reports it as an allegation or suspicion.',
  PLANNED: 'It is planned or intended, but not yet the case.',
  POSSIBLE: 'The document says that it is possible, or could become the case.',
  OPINION: "It is somebody's opinion or belief.",
  INFERRED: 'The curator concludes it from what the document states.',
};

/** What stands before the speaker, or alone where the document names none. */
export const VOICES: Record<Voice, string> = {
  NARRATOR: "in the document's own text",
  PARAPHRASE: 'paraphrased',
  DIRECT_QUOTE: 'quoted',
  CAPTION: 'in a caption',
  HEADLINE: 'in a title or heading',
};

/** A figure with one of these is a bound or an estimate, never the number itself. */
export const COMPARATORS: Record<Comparator, { sign: string; words: string }> = {
  EQUAL: { sign: '', words: '' },
  GREATER_THAN: { sign: '>', words: 'more than' },
  AT_LEAST: { sign: '≥', words: 'at least' },
  LESS_THAN: { sign: '<', words: 'less than' },
  AT_MOST: { sign: '≤', words: 'at most' },
  APPROXIMATELY: { sign: '~', words: 'about' },
};

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/** An exact decimal with its thousands apart; a float would lose digits. */
export const grouped = (decimal: string) => NUMBER.format(decimal as `${number}`);

export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
