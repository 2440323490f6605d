// GraphQL Yoga with DataLoader and pg, set up for production: node yoga.js PORT URL
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import pg from "pg";

const [port, url] = process.argv.slice(2);
const folder = new URL("..", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const pool = new pg.Pool({ connectionString: url, max: 10, options: "-c search_path=policygraph -c jit=off" });

const texts = new Map();
function sql(name, parts = {}) {
  const key = name + JSON.stringify(parts);
  if (!texts.has(key)) {
    let text = read(`sql/${name}.sql`);
    for (const [part, value] of Object.entries(parts)) text = text.replaceAll(part, value);
    texts.set(key, { name: `s${texts.size}`, text });
  }
  return texts.get(key);
}
// A statement with a name stays prepared.
const rows = async (statement, values) => (await pool.query({ ...statement, values })).rows;

const ORDERS = {
  NAME: ["name_folded, id", "page.name_folded, page.id"],
  PERIOD_START: [
    "period_start DESC NULLS LAST, id DESC NULLS LAST",
    "page.period_start DESC NULLS LAST, page.id DESC",
  ],
  QUANTITY_VALUE: [
    "quantity_value DESC NULLS LAST, id DESC NULLS LAST",
    "page.quantity_value DESC NULLS LAST, page.id DESC",
  ],
};
const CONDITIONS = {
  indicator: (at) => `indicator_id = (SELECT id FROM indicator WHERE slug = $${at})`,
  modality: (at) => `modality = $${at}`,
  topic: (at) =>
    `id IN (SELECT record_id FROM record_topic
      WHERE topic_id = (SELECT id FROM topic WHERE slug = $${at}))`,
};

function where(connection, first) {
  const names = Object.keys(CONDITIONS).filter((name) => connection[name] != null);
  const texts = names.map((name, at) => CONDITIONS[name](at + first));
  return [texts.join(" AND ") || "true", names.map((name) => connection[name])];
}

// The rows of a page, and one more; the fields of a connection share them.
function page(connection, first) {
  connection.pages ??= new Map();
  if (!connection.pages.has(first)) connection.pages.set(first, load(connection, first + 1));
  return connection.pages.get(first);
}

function load(connection, first) {
  const [condition, values] = where(connection, 2);
  const [inner, outer] = ORDERS[connection.orderBy];
  const parts = { CONDITION: condition, OUTER_SORT: outer, SORT: inner };
  return rows(sql("statistics", parts), [first, ...values]);
}

const one = (name, key = "key") =>
  new DataLoader(async (keys) => {
    const found = new Map((await rows(sql(name), [keys])).map((row) => [row[key], row]));
    return keys.map((wanted) => found.get(wanted) ?? null);
  });
const many = (name, ...values) =>
  new DataLoader(async (keys) => {
    const found = new Map(keys.map((key) => [key, []]));
    for (const row of await rows(sql(name), [keys, ...values])) found.get(row.key).push(row);
    return keys.map((key) => found.get(key));
  });

function context() {
  const bySize = new Map();
  return {
    records: one("records", "id"),
    quantities: one("quantities"),
    periods: one("periods"),
    citations: many("citations"),
    statisticsOf(first) {
      if (!bySize.has(first)) bySize.set(first, many("statistics_of_indicators", first));
      return bySize.get(first);
    },
  };
}

const STATISTIC = { CONDITION: "id = $2", OUTER_SORT: "page.id", SORT: "id" };
const resolvers = {
  Query: {
    statistic: async (_, { id }) => (await rows(sql("statistics", STATISTIC), [1, id]))[0],
    statistics: (_, filter) => ({ ...filter }),
    indicators: async (_, { notSlug, first }) => ({
      nodes: await rows(sql("indicators"), [notSlug, first]),
    }),
  },
  Statistic: {
    indicator: (row, _, { records }) => records.load(row.indicatorId),
    area: (row, _, { records }) => row.areaId && records.load(row.areaId),
    quantity: (row, _, { quantities }) => quantities.load(row.id),
    period: (row, _, { periods }) => periods.load(row.id),
    citations: (row, _, { citations }) => citations.load(row.id),
  },
  StatisticConnection: {
    nodes: async (connection, { first }) => (await page(connection, first)).slice(0, first),
    totalCount: async (connection) => {
      const [condition, values] = where(connection, 1);
      return (await rows(sql("count", { CONDITION: condition }), values))[0].count;
    },
    pageInfo: async (connection, { first }) => {
      const found = await page(connection, first);
      return {
        hasNextPage: found.length > first,
        hasPreviousPage: false,
        endCursor: found[Math.min(first, found.length) - 1]?.id,
      };
    },
    aggregate: (connection) => connection,
    facets: (connection, { fields, first }) => fields.map((field) => ({ field, first, connection })),
  },
  Aggregate: {
    groups: (connection, { first }) => {
      const [condition, values] = where(connection, 2);
      return rows(sql("groups", { CONDITION: condition }), [first, ...values]);
    },
  },
  Group: { keys: (group) => group },
  Keys: { indicator: (group, _, { records }) => records.load(group.indicatorId) },
  Facet: {
    values: ({ field, first, connection }) => {
      const [condition, values] = where(connection, 2);
      return rows(sql(`facet_${field}`, { CONDITION: condition }), [first, ...values]);
    },
  },
  Indicator: {
    statistics: (row, { first }, { statisticsOf }) => ({ nodes: statisticsOf(first).load(row.id) }),
  },
  Quantity: { unit: (row) => row.unitCode && { code: row.unitCode } },
  Citation: { document: (row, _, { records }) => records.load(row.documentId) },
};

const schema = createSchema({ typeDefs: read("schema.graphql"), resolvers });
const yoga = createYoga({ schema, context, graphiql: false, landingPage: false, logging: false });
createServer(yoga).listen(Number(port), "127.0.0.1");
