"""What a client sees of a funding."""

from db.tables.funding import Funding, FundingDonor, FundingRecipient
from db.tables.record_kind import RecordKind
from schema.definitions import columns, entity, through, to_one
from schema.entities.values import PERIOD_FIELD, QUANTITY_FIELD

FUNDING = entity(
    RecordKind.FUNDING,
    columns(Funding, "kind", "status"),
    PERIOD_FIELD,
    through("donors", FundingDonor, "funding_id", "agency_id", "The bodies that give."),
    through("recipients", FundingRecipient, "funding_id", "agency_id", "The bodies that receive."),
    columns(Funding, "purpose"),
    QUANTITY_FIELD,
    columns(Funding, "currency_inferred", "item"),
    to_one(Funding, "partnership", "operation"),
)
