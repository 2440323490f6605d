// Compares schema/schema.graphql with that of the last release: a change that breaks clients is to
// be named in CHANGELOG.md. It reads the repository that it is run in.
//
// The last release is the newest version that the changelog has a heading for and git a tag, such as
// "## 1.2.0 - 2030-01-31" and "v1.2.0". What is above that heading may hold lists under "### Breaking":
// a change is allowed where one names, in backticks, the coordinate that it concerns or what that is a
// part of: `Agency.acronym`, `Query.agencies(first:)`, or `Agency` for all of the type.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const SCHEMA = 'schema/schema.graphql';

function released(version) {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['show', `v${version}:${SCHEMA}`], { encoding: 'utf8', stdio });
  } catch {
    return null;
  }
}

// The parts of the changelog that follow the headings of versions, the newest first.
function sections(changelog) {
  const [unreleased, ...rest] = changelog.split(/^## \[?(\d+\.\d+\.\d+[^\]\s]*).*$/m);
  const versions = rest.filter((_, at) => at % 2 === 0);
  const texts = rest.filter((_, at) => at % 2 === 1);
  return { versions, texts: [unreleased, ...texts] };
}

function namedAsBreaking(text) {
  const lists = text.split(/^(?=##)/m).filter((part) => /^### Breaking\s*$/m.test(part));
  return lists.flatMap((list) => [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => dotted(name)));
}

// `Query.agencies(first:)`, as GraphQL writes the coordinate of an argument, is agencies.first here.
function dotted(coordinate) {
  return coordinate.replace(/\((\w+):\)/, '.$1');
}

function isNamed(path, names) {
  return names.some((name) => path === name || path.startsWith(`${name}.`));
}

const { versions, texts } = sections(readFileSync('CHANGELOG.md', 'utf8'));
const last = versions.findIndex((version) => released(version) !== null);
// The newest version may lack its tag, while it is being released; one before it may not.
if (last > 1 || (last < 0 && versions.length > 1)) {
  console.error(`Git has no tag v${versions[1]}, whose schema is compared: run git fetch --tags.`);
  process.exit(1);
}
if (last < 0) {
  console.log('There is no release yet: the schema was compared with nothing.');
  process.exit(0);
}
const before = buildSchema(released(versions[last]));
const changes = await diff(before, buildSchema(readFileSync(SCHEMA, 'utf8')));
const names = texts.slice(0, last + 1).flatMap(namedAsBreaking);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const unnamed = breaking.filter(({ path }) => !isNamed(path ?? '', names));
for (const { path, message } of unnamed) {
  console.error(`${message} (\`${path}\`)`);
}
if (unnamed.length) {
  console.error(
    `These break clients of ${versions[last]}: undo them, or name them in CHANGELOG.md under` +
      ' "### Breaking", with the coordinate in backticks.',
  );
  process.exit(1);
}
console.log(`Since ${versions[last]}, ${breaking.length} changes break clients; all are named.`);
