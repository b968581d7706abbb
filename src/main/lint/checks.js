// What Camunda Modeler says about a file when it opens it, and what the project's own rules say.
import { validate } from '@bpmn-io/element-templates-validator';
import { FormLinter } from '@camunda/form-linting';
import { Linter as ModelerLinter } from '@camunda/linting';
import { BpmnModdle } from 'bpmn-moddle';
import recommended from 'bpmnlint/config/recommended.js';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import camundaDmn from 'camunda-dmn-moddle/resources/camunda.json';
import { DmnModdle } from 'dmn-moddle';
import dmnModeler from 'modeler-moddle/resources/dmn-modeler.json';
import modeler from 'modeler-moddle/resources/modeler.json';
import xport from '../../../processes/.camunda/lint/rules.js';
import { checkTemplateOf } from './templates.js';

export const projectRules = Object.keys(xport.rules);

/** What bpmnlint recommends, as a Modeler of today adds it. */
const bpmnlint = {
  config: recommended,
  resolver: {
    resolveRule: (plugin, name) => xport.only('bpmnlint', plugin) && require(`./node_modules/bpmnlint/rules/${name}.js`),
    resolveConfig: plugin => xport.only('bpmnlint', plugin),
  },
};

/** The rules that Modeler applies for the platform of the model, and the project's own as the plugin brings them. */
const modelerLinter = new ModelerLinter({ type: 'platform', plugins: [bpmnlint, xport.plugin] });

export async function checkProcess(xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda, modeler }).fromXML(xml);
  return [
    ...imported(warnings),
    ...platform(rootElement.get('modeler:executionPlatform'), rootElement.get('modeler:executionPlatformVersion')),
    ...(await modelerLinter.lint(rootElement)),
    ...xport.everything(rootElement).flatMap(checkTemplateOf),
  ];
}

export async function checkDecisions(xml) {
  const { rootElement, warnings } = await new DmnModdle({ camunda: camundaDmn, modeler: dmnModeler }).fromXML(xml);
  const undrawn = rootElement.get('drgElement').filter(element => !drawn(rootElement).has(element));
  return [
    ...imported(warnings),
    ...platform(rootElement.get('modeler:executionPlatform'), rootElement.get('modeler:executionPlatformVersion')),
    ...undrawn.map(element => ({ rule: 'drawn', id: element.id, message: 'is missing in the drawing' })),
  ];
}

/**
 * Modeler's linter of forms knows platforms up to 7.22, and would be silent on a later one. Its one note, on buttons to send,
 * is left out: a form with a list has its own.
 */
const KNOWN_TO_FORM_LINTER = '7.22.0';

export function checkForm(json) {
  const form = JSON.parse(json);
  return [
    ...platform(form.executionPlatform, form.executionPlatformVersion),
    ...(form.schemaVersion ? [] : [{ rule: 'schema-version', id: form.id, message: 'has no schemaVersion' }]),
    ...new FormLinter()
      .lint({ ...form, executionPlatformVersion: KNOWN_TO_FORM_LINTER })
      .filter(({ category }) => category !== 'info')
      .map(report => ({ rule: 'form', ...report })),
  ];
}

export function checkTemplates(json) {
  return JSON.parse(json).flatMap(template => {
    const { errors = [], warnings = [] } = validate(template);
    return [...(errors ?? []), ...(warnings ?? [])].map(error => ({ rule: 'template', id: template.id, message: error.message }));
  });
}

const drawn = definitions =>
  new Set(definitions.dmnDI.diagrams.flatMap(diagram => diagram.diagramElements).map(shape => shape.dmnElementRef));

const imported = warnings => warnings.map(({ message }) => ({ rule: 'import', message }));

/** Without a platform that they know, Modeler's linters are silent. */
const platform = (name, version) =>
  name === 'Camunda Platform' && version === '7.24.0'
    ? []
    : [{ rule: 'platform', message: `is made for ${name} ${version}, not for Camunda Platform 7.24.0` }];
