// Prints every finding in processes/ and forms/, and fails when there is one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDecisions, checkForm, checkProcess, checkTemplates } from './checks.js';

const kinds = [
  ['processes', '.bpmn', checkProcess],
  ['processes', '.dmn', checkDecisions],
  ['forms', '.form', checkForm],
  ['processes/.camunda/element-templates', '.json', checkTemplates],
];

async function findingsIn(folder, ending, check) {
  const files = readdirSync(folder).filter(file => file.endsWith(ending)).map(file => join(folder, file));
  if (!files.length) throw new Error(`${folder} holds no ${ending}`);
  const found = await Promise.all(files.map(async file => [file, await check(readFileSync(file, 'utf8'))]));
  return found.flatMap(([file, findings]) =>
    findings.map(({ id = '', rule, message }) => `${file} ${id}: ${message} (${rule})`),
  );
}

Promise.all(kinds.map(kind => findingsIn(...kind))).then(found => {
  const findings = found.flat();
  const sum = `Models, forms and element templates as Camunda Modeler reads them: ${findings.length} findings.`;
  console.log([...findings, sum].join('\n'));
  process.exitCode = findings.length ? 1 : 0;
});
