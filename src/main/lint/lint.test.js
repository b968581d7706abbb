// A lint that finds nothing must be able to find something.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDecisions, checkForm, checkProcess, checkTemplates, projectRules } from './checks.js';

const read = file => readFileSync(file, 'utf8');
const wrong = JSON.parse(read('src/test/resources/models/wrong-models.json'));

const rulesOf = findings => [...new Set(findings.map(({ rule }) => rule))];

test('each rule of the project is broken by a wrong model', () => {
  assert.deepEqual(new Set(wrong.map(({ rule }) => rule)), new Set(projectRules));
});

for (const { rule, model, find, replace } of wrong)
  test(`${rule}: ${replace || 'without ' + find}`, async () => {
    const findings = await checkProcess(read(`processes/${model}`).replaceAll(find, () => replace));
    assert.ok(rulesOf(findings).includes(`xport/${rule}`), JSON.stringify(findings));
  });

const first = () => read('processes/first-contact.bpmn');

test("Modeler's own rules find what the engine or a reader would stumble over", async () => {
  const withoutTarget = first()
    .replace(/<bpmn:outgoing>Flow_WaitOver_StartClockForCall[^]*?outgoing>/, '')
    .replace(/<bpmn:sequenceFlow id="Flow_WaitOver[^]*?\/>/, '');
  assert.ok(rulesOf(await checkProcess(withoutTarget)).includes('no-implicit-end'));
  const eternal = first().replace(/ camunda:historyTimeToLive="\w+"/, '');
  assert.ok(rulesOf(await checkProcess(eternal)).includes('camunda-compat/history-time-to-live'));
});

test('a model for no platform, on which Modeler is silent, is a finding', async () => {
  assert.ok(rulesOf(await checkProcess(first().replace(/ modeler:executionPlatformVersion="[^"]*"/, ''))).includes('platform'));
});

test('what Modeler cannot read is a finding', async () => {
  assert.ok(rulesOf(await checkProcess(first().replace('targetRef="BeforeContact"', 'targetRef="Nowhere"'))).includes('import'));
  const decisions = read('processes/promises.dmn').replace('href="#promise"', 'href="#promiss"');
  assert.notDeepEqual(rulesOf(await checkDecisions(decisions.replace(/dmnElementRef="Promises"/, 'dmnElementRef="Nothing"'))), []);
});

test('a form with a component that the platform lacks is a finding', () => {
  const form = JSON.parse(read('forms/contact-company.form'));
  form.components.push({ type: 'filepicker', id: 'Field_file', key: 'file', label: 'File' });
  assert.ok(rulesOf(checkForm(JSON.stringify(form))).includes('form'));
});

test('a template that binds what Camunda 7 does not know is a finding', () => {
  const templates = JSON.parse(read('processes/.camunda/element-templates/letter.json'));
  templates[0].properties[0].binding = { type: 'zeebe:input', name: 'letter' };
  assert.ok(rulesOf(checkTemplates(JSON.stringify(templates))).includes('template'));
});

test('an element that does not hold what its template says is a finding', async () => {
  const paper = first().replace('<camunda:inputParameter name="letter">APPOINTMENT<', '<camunda:inputParameter name="letter">PAPER<');
  assert.ok(rulesOf(await checkProcess(paper)).includes('template'));
  assert.ok(rulesOf(await checkProcess(first().replace('"eu.xport.Letter"', '"eu.xport.Card"'))).includes('template'));
  const more = first().replace('<camunda:inputParameter name="letter">', '<camunda:inputParameter name="copy">1</camunda:inputParameter>$&');
  assert.ok(rulesOf(await checkProcess(more)).includes('template'));
});
