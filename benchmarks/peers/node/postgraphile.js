// PostGraphile 5 with its Amber preset and the plugins for filters and aggregates, set up for
// production: node postgraphile.js PORT URL
import { createServer } from "node:http";
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const [port, url] = process.argv.slice(2);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  pgServices: [
    makePgService({
      connectionString: url,
      schemas: ["peers"],
      // As many connections as PolicyGraph opens. Views join more tables than the planner sorts out
      // by default, and compiling statements would cost more than it saves.
      poolConfig: {
        max: 10,
        options: "-c join_collapse_limit=16 -c from_collapse_limit=16 -c jit=off",
      },
    }),
  ],
  gather: { pgStrictFunctions: true },
  schema: {
    connectionFilterRelations: true,
    defaultBehavior: "-insert -update -delete",
    pgOrderByNullsLast: true,
  },
  grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(port), "127.0.0.1");

if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import("graphql");
  console.log(printSchema(await instance.getSchema()));
}
