"""The plan of an operation: frozen dataclasses that say what to read, without any SQL."""

from db.plan.conditions import (
    All as All,
)
from db.plan.conditions import (
    Compare as Compare,
)
from db.plan.conditions import (
    CompareCount as CompareCount,
)
from db.plan.conditions import (
    CompareFigure as CompareFigure,
)
from db.plan.conditions import (
    Condition as Condition,
)
from db.plan.conditions import (
    Either as Either,
)
from db.plan.conditions import (
    Exists as Exists,
)
from db.plan.conditions import (
    Named as Named,
)
from db.plan.conditions import (
    Not as Not,
)
from db.plan.conditions import (
    Operator as Operator,
)
from db.plan.nodes import (
    GROUP_SIZE as GROUP_SIZE,
)
from db.plan.nodes import (
    Ambiguity as Ambiguity,
)
from db.plan.nodes import (
    Array as Array,
)
from db.plan.nodes import (
    BoundText as BoundText,
)
from db.plan.nodes import (
    Chains as Chains,
)
from db.plan.nodes import (
    Constant as Constant,
)
from db.plan.nodes import (
    Counted as Counted,
)
from db.plan.nodes import (
    Cursor as Cursor,
)
from db.plan.nodes import (
    Dimension as Dimension,
)
from db.plan.nodes import (
    End as End,
)
from db.plan.nodes import (
    Figure as Figure,
)
from db.plan.nodes import (
    Figures as Figures,
)
from db.plan.nodes import (
    Form as Form,
)
from db.plan.nodes import (
    Grouping as Grouping,
)
from db.plan.nodes import (
    Hops as Hops,
)
from db.plan.nodes import (
    Items as Items,
)
from db.plan.nodes import (
    Listed as Listed,
)
from db.plan.nodes import (
    Many as Many,
)
from db.plan.nodes import (
    Node as Node,
)
from db.plan.nodes import (
    Object as Object,
)
from db.plan.nodes import (
    One as One,
)
from db.plan.nodes import (
    Page as Page,
)
from db.plan.nodes import (
    PageFact as PageFact,
)
from db.plan.nodes import (
    PageValue as PageValue,
)
from db.plan.nodes import (
    Plan as Plan,
)
from db.plan.nodes import (
    Scalar as Scalar,
)
from db.plan.nodes import (
    Switch as Switch,
)
from db.plan.nodes import (
    Total as Total,
)
from db.plan.nodes import (
    is_constant as is_constant,
)
from db.plan.rows import (
    OWNER as OWNER,
)
from db.plan.rows import (
    SCORE as SCORE,
)
from db.plan.rows import (
    Bind as Bind,
)
from db.plan.rows import (
    Column as Column,
)
from db.plan.rows import (
    Conversion as Conversion,
)
from db.plan.rows import (
    Derived as Derived,
)
from db.plan.rows import (
    Highlights as Highlights,
)
from db.plan.rows import (
    Key as Key,
)
from db.plan.rows import (
    Nulls as Nulls,
)
from db.plan.rows import (
    Relation as Relation,
)
from db.plan.rows import (
    Search as Search,
)
from db.plan.rows import (
    SimilarWords as SimilarWords,
)
from db.plan.rows import (
    Sort as Sort,
)
from db.plan.rows import (
    Suggestions as Suggestions,
)
from db.plan.rows import (
    UnknownWords as UnknownWords,
)
