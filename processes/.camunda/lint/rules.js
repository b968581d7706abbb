// The project's own rules for process models, one finding in plain words each. Camunda Modeler loads this file as it is;
// so does the build. Each rule has its counterpart in LintRuleTest, and both must find the same wrong models.
(() => {
  const TASKS = ['bpmn:Task', 'bpmn:SubProcess', 'bpmn:CallActivity'];
  const CODE = [
    'bpmn:ScriptTask',
    'camunda:Script',
    'camunda:ExecutionListener',
    'camunda:TaskListener',
    'camunda:Connector',
    'camunda:Field',
  ];
  const CONDITION = /^\$\{\w+( (==|!=|>=|<=|>|<) ('[\w-]+'|\d+))?}$/;
  const LENGTH = /\b\d+ (working )?(day|week|month|year)s?\b/g;
  const COUNTED = /deadline\.(?:after|from|reminder)\([^)']*'([^']*)/g;
  const READERS = ['COMPANY', 'EXPERT', 'MANAGERS', 'FORMER_EXPERT'];
  const GROUPS = ['managers', 'funding-officers', '${partner}', '${deliverer}', '${questionPartner}', '${partner},${caseExpert.reserve(execution.processBusinessKey)}'];

  const is = (node, ...types) => types.some(type => node.$instanceOf?.(type));
  const isTimer = node => (node.eventDefinitions ?? []).some(definition => is(definition, 'bpmn:TimerEventDefinition'));
  const splits = node => is(node, 'bpmn:Gateway') && (node.outgoing ?? []).length > 1;
  const extensions = (node, type) => (node.extensionElements?.values ?? []).filter(extension => extension.$type === type);
  const parameters = (node, kind) => extensions(node, 'camunda:InputOutput').flatMap(mapping => mapping[kind] ?? []);
  const input = (node, name) => parameters(node, 'inputParameters').find(parameter => parameter.name === name)?.value ?? '';
  const camunda = (node, name) => node.get('camunda:' + name);

  /** Everything that a file holds, the drawing left out. */
  function everything(node) {
    const holds = name => !['$parent', 'diagrams'].includes(name) && !node.$descriptor?.propertiesByName[name]?.isReference;
    const children = Object.entries(node).flatMap(([name, value]) => (holds(name) ? value : []));
    return [node, ...children.filter(child => child?.$type).flatMap(everything)];
  }

  const words = node => Object.values({ ...node, ...node.$attrs }).filter(value => typeof value === 'string');

  const rules = {
    'kept-for-days'(node, say) {
      if (!is(node, 'bpmn:Process')) return;
      if (!node.isExecutable) say('A process must be executable.');
      if (!/^P\d+D$/.test(camunda(node, 'historyTimeToLive') ?? '')) say('The history time to live is a number of days: P3650D.');
    },

    'speaking-id'(node, say) {
      if (is(node, 'bpmn:FlowNode') && !/^([A-Z][a-z]+)+$/.test(node.id)) say('An id is words in CamelCase: ContactCompany.');
      if (is(node, 'bpmn:SequenceFlow') && !node.id.startsWith('Flow_')) say('The id of a flow begins with Flow_.');
    },

    'explained'(node, say) {
      const decides = is(node, 'bpmn:ExclusiveGateway') && splits(node);
      const waits = is(node, 'bpmn:CatchEvent') && isTimer(node);
      const works = is(node, 'bpmn:Process', 'bpmn:UserTask', 'bpmn:BusinessRuleTask', 'bpmn:SubProcess');
      const explained = (node.documentation ?? []).some(({ text }) => text?.includes('Source: '));
      if ((works || waits || decides) && !explained)
        say('Needs a documentation that names its source: "... Source: the programme text."');
    },

    'bound-to-deployment'(node, say) {
      const deployed = binding => camunda(node, binding) === 'deployment' || say(`${binding} must be "deployment".`);
      if (is(node, 'bpmn:UserTask') && camunda(node, 'formRef') !== node.id) say('A user task has the id of its form.');
      if (is(node, 'bpmn:UserTask') || (is(node, 'bpmn:StartEvent') && camunda(node, 'formRef'))) deployed('formRefBinding');
      if (is(node, 'bpmn:BusinessRuleTask')) camunda(node, 'decisionRef') ? deployed('decisionRefBinding') : say('Names no decision.');
      if (!is(node, 'bpmn:CallActivity')) return;
      deployed('calledElementBinding');
      if (!extensions(node, 'camunda:In').some(({ businessKey }) => businessKey === '#{execution.processBusinessKey}'))
        say('A call passes the business key on.');
    },

    'no-code'(node, say) {
      if (is(node, 'bpmn:Definitions'))
        for (const part of everything(node)) {
          if (is(part, ...CODE)) say(`Scripts, listeners, connectors and fields are code (${part.$type}).`, part.id);
          if (part.language) say('A condition is an expression, not a script.', part.id);
          for (const attribute of ['camunda:class', 'camunda:expression'])
            if (part.$descriptor?.propertiesByName[attribute] && part.get(attribute))
              say(`${attribute} is code; name a bean.`, part.id);
        }
      if (is(node, 'bpmn:ServiceTask', 'bpmn:SendTask') && !/^\$\{[a-z]\w+}$/.test(camunda(node, 'delegateExpression') ?? ''))
        say('A service or send task names one bean: ${writeLetter}.');
      if (is(node, 'bpmn:SequenceFlow') && node.conditionExpression && !CONDITION.test(node.conditionExpression.body))
        say("A condition is one variable or one comparison: ${contactOutcome == 'WITHDRAWN'}.");
    },

    'number-once'(node, say) {
      if (!is(node, 'bpmn:Definitions')) return;
      const parts = everything(node);
      const text = parts.flatMap(words).join('\n');
      const opensBefore = parts.filter(({ $type, name }) => $type === 'camunda:InputParameter' && name === 'opensBefore');
      const counted = [...opensBefore.map(({ value }) => value), ...[...text.matchAll(COUNTED)].map(found => found[1])];
      for (const [length] of text.matchAll(LENGTH)) {
        const place = counted.indexOf(length);
        if (place < 0) say(`"${length}" in a label or a documentation goes stale when the deadline is changed.`);
        else counted.splice(place, 1);
      }
      for (const length of counted) say(`"${length}" is not a length: write "3 days", "3 working days", "2 weeks".`);
    },

    'deadline-read-by-name'(node, say) {
      if (is(node, 'bpmn:Definitions')) {
        const counted = everything(node)
          .filter(part => part.$type === 'camunda:InputParameter' && part.value?.includes('deadline.'))
          .map(({ name }) => name);
        for (const name of new Set(counted.filter((each, at) => counted.indexOf(each) !== at))) say(`${name} is counted twice.`);
      }
      for (const timer of (node.eventDefinitions ?? []).filter(definition => is(definition, 'bpmn:TimerEventDefinition')))
        if (!/^\$\{(\w+|deadline\.(from|reminder)\(.*\))}$/.test(timer.timeDate?.body ?? ''))
          say('A timer reads a date: ${contactDue}.');
      if (is(node, 'bpmn:UserTask') && !/^(\$\{\w+})?$/.test(camunda(node, 'dueDate') ?? ''))
        say('A due date reads a deadline by its name: ${contactDue}.');
    },

    'letter'(node, say) {
      if (is(node, 'bpmn:ServiceTask') && camunda(node, 'delegateExpression') === '${writeLetter}')
        say('A letter is a send task: the envelope shows it.');
      if (!is(node, 'bpmn:SendTask')) return;
      if (camunda(node, 'delegateExpression') !== '${writeLetter}') say('A send task writes a letter: ${writeLetter}.');
      if (!/^[A-Z_]+$/.test(input(node, 'letter'))) say('Which letter? Its code: APPOINTMENT.');
      if (!input(node, 'reader').split(', ').every(reader => READERS.includes(reader))) say(`Who reads it? ${READERS.join(', ')}.`);
      if (!['', 'AT_ONCE', 'DIGEST'].includes(input(node, 'timing'))) say('When? AT_ONCE or DIGEST.');
      if (!/^[A-Z].*\.$/.test(input(node, 'reason'))) say('Why? One sentence.');
    },

    'story'(node, say) {
      const named = !!node.name?.trim();
      if (is(node, 'bpmn:Event', 'bpmn:Activity') && !named) say('Needs a label.');
      if (is(node, 'bpmn:Gateway')) {
        const asks = splits(node) && !is(node, 'bpmn:ParallelGateway');
        if (!asks && named) say('Asks nothing and needs no label.');
        if (asks && !node.name?.endsWith('?')) say('Decides: its label is a question.');
      }
      if (!is(node, 'bpmn:ExclusiveGateway') || !splits(node)) return;
      for (const answer of node.outgoing) {
        if (!answer.name) say('Each answer has a label.', answer.id);
        if (!answer.conditionExpression && answer !== node.default) say('Each answer but the default has a condition.', answer.id);
      }
    },

    'verb-and-object'(node, say) {
      if (is(node, ...TASKS) && !node.triggeredByEvent && !/^[A-Z][a-z]+(?<!ing|tion|ment) .*[^.]$/.test(node.name ?? ''))
        say('A label is a verb and its object: Contact the company.');
    },

    'known-group'(node, say) {
      if (is(node, 'bpmn:UserTask') && !GROUPS.includes(camunda(node, 'candidateGroups')))
        say(`Who may take it? One of ${GROUPS.join('; ')}.`);
    },

    'drawn'(node, say) {
      if (!is(node, 'bpmn:Definitions')) return;
      const drawing = new Map(shapesOf(node).map(shape => [shape.bpmnElement, shape]));
      for (const part of everything(node)) {
        const shape = drawing.get(part);
        if (is(part, 'bpmn:FlowNode', 'bpmn:SequenceFlow') && !shape) say('Is not drawn.', part.id);
        else if (is(part, 'bpmn:SubProcess') && !shape.isExpanded) say('A sub-process is drawn open.', part.id);
        else if (is(part, 'bpmn:FlowNode') && !is(part, 'bpmn:SubProcess') && sizeOf(shape.bounds) !== usualSize(part))
          say(`Is drawn in ${usualSize(part)}.`, part.id);
        if (is(part, 'bpmn:Event', 'bpmn:Gateway', 'bpmn:SequenceFlow') && part.name && shape && !shape.label)
          say('Its label is not drawn.', part.id);
      }
    },

    'straight-lines'(node, say) {
      if (!is(node, 'bpmn:Definitions')) return;
      const lines = shapesOf(node)
        .filter(({ waypoint }) => waypoint)
        .flatMap(({ bpmnElement, waypoint }) => waypoint.slice(1).map((to, at) => line(bpmnElement?.id, waypoint[at], to)));
      for (const { flow, x1, x2, y1, y2 } of lines) if (x1 !== x2 && y1 !== y2) say('Is slanted.', flow);
      for (const one of lines)
        for (const other of lines)
          if (one.flow !== other.flow && cuts(one, other)) say(`Crosses ${other.flow}.`, one.flow);
    },
  };

  const shapesOf = definitions => (definitions.diagrams ?? []).flatMap(({ plane }) => plane.planeElement ?? []);
  const sizeOf = ({ width, height }) => `${width} x ${height}`;
  const usualSize = node => (is(node, 'bpmn:Activity') ? '100 x 80' : is(node, 'bpmn:Gateway') ? '50 x 50' : '36 x 36');
  const line = (flow, a, b) => ({ flow, x1: Math.min(a.x, b.x), x2: Math.max(a.x, b.x), y1: Math.min(a.y, b.y), y2: Math.max(a.y, b.y) });
  const cuts = (flat, upright) => upright.x1 > flat.x1 && upright.x1 < flat.x2 && flat.y1 > upright.y1 && flat.y1 < upright.y2;

  const only = (expected, asked) => {
    if (expected !== asked) throw new Error(`${asked} is not in ${expected}`);
    return true;
  };

  const ruleOf = name => () => ({
    check: (node, reporter) => rules[name](node, (message, id = node.id) => reporter.report(id, message)),
  });

  const plugin = {
    config: { rules: Object.fromEntries(Object.keys(rules).map(name => [`xport/${name}`, 'error'])) },
    resolver: {
      resolveRule: (asked, name) => only('bpmnlint-plugin-xport', asked) && ruleOf(name),
      resolveConfig: asked => only('bpmnlint-plugin-xport', asked) && {},
    },
  };

  if (typeof module === 'object') module.exports = { rules, plugin, only, everything };
  else (window.plugins ??= []).push({ plugin, type: 'lintRules.bpmn' });
})();
