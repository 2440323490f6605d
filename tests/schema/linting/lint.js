// Lints the SDL in a file with graphql-eslint and graphql-schema-linter.
//
//   node lint.js FILE
//
// Its status is 0 where nothing is found, else 1. graphql-schema-linter has had no release since 2022:
// it runs on the graphql that graphql-eslint needs anyway, and goes the day that it does not.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import linter from 'graphql-schema-linter';
import { accepted, eslintRules, linterExcept } from './rules.js';

async function findingsOfEslint(file) {
  const eslint = new ESLint({
    cwd: resolve(file, '..'),
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: {
          parser: graphql.parser,
          parserOptions: { graphQLConfig: { schema: file } },
        },
        plugins: { '@graphql-eslint': graphql },
        rules: eslintRules,
      },
    ],
  });
  const [{ messages }] = await eslint.lintFiles([file]);
  return messages.map(({ line = 1, ruleId, message }) => ({ line, rule: ruleId ?? 'parser', message }));
}

function findingsOfLinter(file) {
  const schema = { definition: readFileSync(file, 'utf8') };
  const configuration = new linter.configuration.Configuration(schema, { except: linterExcept });
  const rules = configuration.getRules();
  const found = linter.validator.validateSchemaDefinition(schema, rules, configuration);
  return found.map(({ locations, ruleName, message }) => ({
    line: locations?.[0]?.line ?? 1,
    rule: ruleName,
    message,
  }));
}

const file = resolve(process.argv[2]);
const all = [...(await findingsOfEslint(file)), ...findingsOfLinter(file)];
const findings = all.filter(({ message }) => !accepted.includes(message));
const gone = accepted.filter((message) => !all.some((finding) => finding.message === message));
for (const { line, rule, message } of findings) {
  console.error(`${file}:${line}: ${message} (${rule})`);
}
for (const message of gone) {
  console.error(`rules.js: this is accepted, but found no longer: ${message}`);
}
if (findings.length + gone.length) {
  process.exitCode = 1;
} else {
  console.log('The linters find nothing in the schema.');
}
