-- What the peers on PostgreSQL read: the tables as one would publish them, one view for each type.
-- Smart tags say which columns are keys and references, and what they are called in GraphQL.
DROP SCHEMA IF EXISTS peers CASCADE;
CREATE SCHEMA peers;

-- PolicyGraph sorts nulls through indexes of their own; these serve NULLS LAST.
DROP INDEX IF EXISTS
  policygraph.peers_period_start, policygraph.peers_series, policygraph.peers_quantity_value;
CREATE INDEX peers_period_start
  ON policygraph.statistic (period_start DESC NULLS LAST, id DESC NULLS LAST);
CREATE INDEX peers_series
  ON policygraph.statistic
  (indicator_id, period_start DESC NULLS LAST, id DESC NULLS LAST, modality);
CREATE INDEX peers_quantity_value
  ON policygraph.statistic (quantity_value DESC NULLS LAST, id DESC NULLS LAST);

CREATE VIEW peers.record AS
  SELECT id, slug, name FROM policygraph.record;
COMMENT ON VIEW peers.record IS E'@primaryKey id';

CREATE VIEW peers.indicator AS
  SELECT indicator.id, indicator.slug, record.name, indicator.name_folded
  FROM policygraph.indicator LEFT JOIN policygraph.record ON record.id = indicator.id;
COMMENT ON VIEW peers.indicator IS E'@primaryKey id';

CREATE VIEW peers.topic AS
  SELECT topic.id, topic.slug, record.name
  FROM policygraph.topic LEFT JOIN policygraph.record ON record.id = topic.id;
COMMENT ON VIEW peers.topic IS E'@primaryKey id';

CREATE VIEW peers.document AS
  SELECT document.id, document.slug, record.name
  FROM policygraph.document LEFT JOIN policygraph.record ON record.id = document.id;
COMMENT ON VIEW peers.document IS E'@primaryKey id';

-- A left join is left out where none of its columns is selected.
CREATE VIEW peers.statistic AS
  SELECT
    statistic.id, statistic.slug, record.name, record.summary, statistic.name_folded,
    statistic.modality, statistic.indicator_id, statistic.area_id, statistic.period_start,
    statistic.quantity_value, period.within_year AS year, 1 AS one
  FROM policygraph.statistic
    LEFT JOIN policygraph.record ON record.id = statistic.id
    LEFT JOIN policygraph.period ON period.fact_id = statistic.id AND period.role = 'PERIOD';
COMMENT ON VIEW peers.statistic IS E'@primaryKey id
@foreignKey (indicator_id) references indicator (id)|@fieldName indicator|@foreignFieldName statistics
@foreignKey (area_id) references record (id)|@fieldName area|@foreignFieldName areaStatistics';

CREATE VIEW peers.quantity AS
  SELECT fact_id, trim_scale(value * 0.0001) AS value, unit_code FROM policygraph.quantity;
COMMENT ON VIEW peers.quantity IS E'@primaryKey fact_id
@foreignKey (fact_id) references statistic (id)|@fieldName statistic|@foreignSingleFieldName quantity';

CREATE VIEW peers.period AS
  SELECT fact_id, start, "end" FROM policygraph.period WHERE role = 'PERIOD';
COMMENT ON VIEW peers.period IS E'@primaryKey fact_id
@foreignKey (fact_id) references statistic (id)|@fieldName statistic|@foreignSingleFieldName period';

CREATE VIEW peers.citation AS
  SELECT citation.id, citation.record_id, citation.document_id, passage.start, passage."end"
  FROM policygraph.citation LEFT JOIN policygraph.passage ON passage.id = citation.passage_id;
COMMENT ON VIEW peers.citation IS E'@primaryKey id
@foreignKey (record_id) references statistic (id)|@fieldName statistic|@foreignFieldName citations
@foreignKey (document_id) references document (id)|@fieldName document|@foreignFieldName citations';

CREATE VIEW peers.record_topic AS
  SELECT record_id, topic_id FROM policygraph.record_topic;
COMMENT ON VIEW peers.record_topic IS E'@primaryKey record_id,topic_id
@foreignKey (record_id) references statistic (id)|@fieldName statistic|@foreignFieldName recordTopics
@foreignKey (topic_id) references topic (id)|@fieldName topic|@foreignFieldName recordTopics';
