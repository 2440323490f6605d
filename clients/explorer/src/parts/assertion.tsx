import type { AssertionFragment } from '../gql';
import { inWords, MODALITIES, VOICES } from '../words';
import { RecordLink } from './record-link';

/** How firmly a document asserts a fact, and in whose words. */
export function Assertion({ fact }: { fact: AssertionFragment }) {
  const speakers = fact.speakers.nodes;
  return (
    <p className="assertion">
      <span className={`modality ${fact.modality.toLowerCase()}`} title={MODALITIES[fact.modality]}>
        {inWords(fact.modality)}
      </span>{' '}
      {VOICES[fact.voice]}
      {(speakers.length > 0 || fact.attributedAs) && ', by '}
      {speakers.map((speaker, position) => (
        <span key={speaker.slug}>
          {position > 0 && ' and '}
          <RecordLink record={speaker} />
        </span>
      ))}
      {fact.attributedAs && (
        <>
          {speakers.length > 0 && ', as '}
          <q>{fact.attributedAs}</q>
        </>
      )}
    </p>
  );
}

/** The curator's warning where a reader could be misled. */
export function Note({ text }: { text: string | null | undefined }) {
  return text ? (
    <p className="note">
      <strong>Note:</strong> {text}
    </p>
  ) : null;
}
