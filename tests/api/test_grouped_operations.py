"""Aggregates and facets are one statement, and one plan for every value that they are given."""

import json
from functools import partial
from typing import Any

from api.graphql import GraphQLRequest
from api.operations import Operations
from tests.api.conftest import Counted

WHOLE = """
  query Whole($unit: String, $first: Int, $offset: Int, $by: [StatisticDimension!]) {
    statistics {
      facets(fields: [INDICATOR, AREA, YEAR], first: $first) { field values { label count } }
      aggregate(groupBy: $by, unit: $unit, first: $first, offset: $offset) {
        count groupCount
        groups {
          keys { indicator { slug } year } count documents { slug } warnings { code }
          facts(first: 2) { nodes { slug } facets(fields: [MODALITY]) { values { count } } }
          figures { sum unit { code } facts { aggregate { groups { figures { mean } } } } }
        }
      }
    }
    agencies(first: 5) {
      nodes {
        operations { aggregate(groupBy: [KIND]) { groups { keys { kind } count } } }
        fundingsGiven { aggregate { groups { figures { sum } warnings { count } } } }
        facts { facets(fields: [RECORD_KIND]) { values { value count } } }
      }
    }
  }
"""


def test_aggregates_and_facets_are_one_statement(operations: Operations, counted: Counted) -> None:
    for by in (["INDICATOR"], ["YEAR", "TOPICS"], []):
        request = GraphQLRequest(query=WHOLE, variables={"unit": "kg", "by": by})
        assert not operations.execute(request).errors
        traffic = counted(partial(operations.execute, request))
        assert (traffic.statements, traffic.round_trips) == (1, 1)


def test_values_are_no_part_of_a_plan_and_dimensions_are(operations: Operations) -> None:
    def ask(**variables: Any) -> Any:
        answer = operations.execute(GraphQLRequest(query=WHOLE, variables=variables))
        assert answer.data is not None, answer.errors
        return json.loads(answer.data)["statistics"]

    kept = {"by": ["INDICATOR"], "first": 3, "offset": 0, "unit": "t"}
    answers = [ask(**kept)["aggregate"]["groups"]]
    for changed in ({"unit": "kg"}, {"unit": "m"}, {"first": 1}, {"offset": 1}):
        answers.append(ask(**kept | changed)["aggregate"]["groups"])
    assert operations.plans_made == 1
    assert [len(groups) for groups in answers] == [3, 3, 3, 1, 3]
    assert answers[3] == answers[0][:1]
    assert answers[4][:2] == answers[0][1:]
    for by in (["YEAR"], ["INDICATOR", "YEAR"], ["YEAR", "INDICATOR"], []):
        ask(**kept | {"by": by})
    assert operations.plans_made == 5
