// Whether an element holds what the element template that it carries would write.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'processes/.camunda/element-templates';

const templates = new Map(
  readdirSync(FOLDER)
    .flatMap(file => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    .map(template => [`${template.id} ${template.version}`, template]),
);

function parametersOf(element) {
  const mappings = (element.extensionElements?.values ?? []).filter(({ $type }) => $type === 'camunda:InputOutput');
  return {
    inputs: mappings.flatMap(({ inputParameters = [] }) => inputParameters),
    outputs: mappings.flatMap(({ outputParameters = [] }) => outputParameters),
  };
}

/** An input parameter that an element leaves out has the value that the template shows for it. */
function held(element, { binding, value }) {
  if (binding.type === 'property') return element.get(binding.name);
  const { inputs, outputs } = parametersOf(element);
  if (binding.source) return outputs.find(output => output.value === binding.source)?.name;
  return inputs.find(({ name }) => name === binding.name)?.value ?? value;
}

function fits(element, property) {
  const actual = held(element, property);
  if (property.type === 'Hidden') return actual === property.value;
  if (property.choices) return property.choices.some(({ value }) => value === actual);
  return new RegExp(property.constraints.pattern.value).test(actual);
}

/** What Modeler would take away when the template is applied again: it keeps no parameter beside those of a template that has some. */
function lost(element, { properties }) {
  const { inputs, outputs } = parametersOf(element);
  const names = properties.filter(({ binding }) => binding.type === 'camunda:inputParameter').map(({ binding }) => binding.name);
  const sources = properties.map(({ binding }) => binding.source);
  if (!names.length) return [];
  return [...inputs.filter(({ name }) => !names.includes(name)), ...outputs.filter(({ value }) => !sources.includes(value))];
}

export function checkTemplateOf(element) {
  const named = element.get?.('camunda:modelerTemplate');
  if (!named) return [];
  const template = templates.get(`${named} ${element.get('camunda:modelerTemplateVersion')}`);
  const wrong = message => ({ rule: 'template', id: element.id, message });
  if (!template?.appliesTo.some(type => element.$instanceOf(type))) return [wrong(`carries no template of the project: ${named}`)];
  const misfits = template.properties.filter(property => !fits(element, property));
  return [
    ...misfits.map(({ label, binding }) => wrong(`does not hold what "${template.name}" says: ${label ?? binding.name}`)),
    ...lost(element, template).map(({ name }) => wrong(`holds ${name}, which "${template.name}" lacks: unlink the template`)),
  ];
}
