import {
  ClaimDocument,
  CommitmentDocument,
  EventDocument,
  type FigureFragment,
  FundingDocument,
  OperationDocument,
  PartnershipDocument,
  StatisticDocument,
  type TimeFragment,
} from '../gql';
import { Figure } from '../parts/figure';
import { Period } from '../parts/period';
import { links, linksInRoles } from '../parts/record-link';
import { inWords } from '../words';
import { type Detail, recordPage } from './record';

/** The pages of the kinds of facts: which operation, and what it says. */

export const Partnership = recordPage({
  document: PartnershipDocument,
  record: ({ partnership }) => partnership,
  details: (partnership) => [
    ['Kind', inWords(partnership.kind)],
    ['Body', links([partnership.body])],
    ['Members', linksInRoles(partnership.members.edges)],
    time('Period', partnership.period),
  ],
});

export const Operation = recordPage({
  document: OperationDocument,
  record: ({ operation }) => operation,
  details: (operation) => [
    ['Kind', inWords(operation.kind)],
    ['Status', operation.status && inWords(operation.status)],
    time('Period', operation.period),
    ['Participants', linksInRoles(operation.participants.edges)],
    ['Targets', links(operation.targets.nodes)],
    ['Places', links(operation.places.nodes)],
    ['Partnership', links([operation.partnership])],
  ],
});

export const Funding = recordPage({
  document: FundingDocument,
  record: ({ funding }) => funding,
  details: (funding) => [
    figure('Amount', funding.quantity),
    ['Currency', funding.currencyInferred && 'inferred: the document does not say which dollars'],
    ['Kind', inWords(funding.kind)],
    ['Status', funding.status && inWords(funding.status)],
    ['Item', funding.item],
    ['Purpose', funding.purpose],
    ['Donors', links(funding.donors.nodes)],
    ['Recipients', links(funding.recipients.nodes)],
    time('Period', funding.period),
    ['Partnership', links([funding.partnership])],
    ['Operation', links([funding.operation])],
  ],
});

export const Event = recordPage({
  document: EventDocument,
  record: ({ event }) => event,
  details: (event) => [
    ['Kind', inWords(event.kind)],
    time('Period', event.period),
    ['Participants', linksInRoles(event.participants.edges)],
    ['Places', links(event.places.nodes)],
    ['Partnership', links([event.partnership])],
  ],
});

export const Statistic = recordPage({
  document: StatisticDocument,
  record: ({ statistic }) => statistic,
  details: (statistic) => [
    figure('Figure', statistic.quantity),
    ['Indicator', links([statistic.indicator])],
    time('Period', statistic.period),
    ['Running total', statistic.cumulative && 'yes: it must not be added to figures of its parts'],
    ['Change', statistic.change && inWords(statistic.change)],
    time('Compared with', statistic.baseline),
    ['Share of', statistic.base],
    ['Rank', statistic.rank != null && `number ${statistic.rank} of ${statistic.ranked}`],
    ['Area', links([statistic.area])],
    ['Partnership', links([statistic.partnership])],
    ['Operation', links([statistic.operation])],
  ],
});

export const Commitment = recordPage({
  document: CommitmentDocument,
  record: ({ commitment }) => commitment,
  details: (commitment) => [
    ['Kind', inWords(commitment.kind)],
    ['Status', commitment.status && inWords(commitment.status)],
    ['By', links(commitment.by.nodes)],
    figure('Amount', commitment.quantity),
    time('Target', commitment.target),
    time('Baseline', commitment.baseline),
    ['Partnership', links([commitment.partnership])],
  ],
});

export const Claim = recordPage({
  document: ClaimDocument,
  record: ({ claim }) => claim,
  details: (claim) => [['Kind', inWords(claim.kind)], time('Period', claim.period)],
});

const figure = (term: string, quantity: FigureFragment | null | undefined): Detail => [
  term,
  quantity && <Figure quantity={quantity} />,
];

const time = (term: string, period: TimeFragment | null | undefined): Detail => [
  term,
  period && <Period period={period} />,
];
