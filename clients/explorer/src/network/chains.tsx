import { useData } from '../client';
import { ChainsDocument, type ChainsQuery, type RecordKind } from '../gql';
import { Loaded } from '../parts/loaded';
import { RecordLink } from '../parts/record-link';
import { Sources } from '../parts/sources';
import { counted, inWords } from '../words';

type Hop = ChainsQuery['path'][number]['hops'][number];

interface End {
  kind: RecordKind;
  slug: string;
}

/** The shortest chains of links from one record to another, each link with its evidence. */
export function Chains({ from, to }: { from: End; to: End }) {
  const result = useData(ChainsDocument, { from: { slug: from }, to: { slug: to } });
  return (
    <Loaded result={result}>
      {({ path: chains }) => (
        <div className="chains" role="status">
          {chains.length === 0 ? (
            <p>No chain of at most four links joins them, or one of them does not exist.</p>
          ) : (
            <p>
              The shortest {chains.length === 1 ? 'chain has' : 'chains have'}{' '}
              {counted(chains[0]!.length, 'link')}; there may be others.
            </p>
          )}
          {chains.map(({ hops }) => (
            <ol key={hops.map(({ to }) => to.slug).join(' ')}>
              {hops.map((hop) => (
                <li key={`${hop.from.slug} ${hop.to.slug}`}>
                  <OneHop hop={hop} />
                </li>
              ))}
            </ol>
          ))}
        </div>
      )}
    </Loaded>
  );
}

function OneHop({ hop }: { hop: Hop }) {
  const kind = inWords(hop.kind);
  const { standsOn } = hop;
  return (
    <>
      <RecordLink record={hop.from} />{' '}
      <small className="role">{hop.direction === 'FORWARD' ? `— ${kind} →` : `← ${kind} —`}</small>{' '}
      <RecordLink record={hop.to} />{' '}
      {'modality' in standsOn && standsOn.modality !== 'STATED' && (
        <span className={`modality ${standsOn.modality.toLowerCase()}`}>{inWords(standsOn.modality)}</span>
      )}{' '}
      <Sources citations={hop.citations} />
    </>
  );
}
