// The promises on Cockpit's diagrams: the share of the promised time that each part of a model takes, and the way and the
// history of a case. The server counts, words and escapes; here it is only fetched and put in place.

const root = new URL(import.meta.url).pathname.split('/camunda/app/')[0];
const cockpit = `${root}/staff/cockpit`;

const ENGLISH = {
  history: 'History',
  passed: 'passed as number',
  share: 'Share of the promised time',
  danger: 'In danger today: {0}',
  loading: 'Loading …',
  expired: 'Your session has ended.',
  login: 'Log in again',
  forbidden: 'Only managers and administrators read this.',
  unreachable: 'This cannot be shown just now. Please try again.',
};

const texts = await fetch(`${cockpit}/share/texts.json`, { redirect: 'manual' })
  .then(response => (response.ok ? response.json() : ENGLISH))
  .catch(() => ENGLISH);

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

for (const file of ['staff.css', 'cockpit-history.css']) {
  const link = element('link', '', '');
  link.rel = 'stylesheet';
  link.href = `${root}/${file}`;
  document.head.append(link);
}

function ask(path, kind) {
  return fetch(`${cockpit}/${path}`, {
    redirect: 'manual',
    headers: { Accept: kind, 'X-Requested-With': 'XMLHttpRequest' },
  });
}

function fault(response) {
  const box = element('div', 'staff', '');
  const expired = response && (response.type === 'opaqueredirect' || response.status === 401);
  const said = expired ? texts.expired : response?.status === 403 ? texts.forbidden : texts.unreachable;
  const line = element('p', 'staff-fault', `${said} `);
  if (expired) {
    const link = element('a', '', texts.login);
    link.href = `${root}/login`;
    line.append(link);
  }
  box.append(line);
  return box;
}

/** Shows a fragment of our own server; the links of the story's pages stay in place. */
async function show(node, path) {
  node.replaceChildren(element('p', 'staff', texts.loading));
  const response = await ask(path, 'text/html').catch(() => undefined);
  if (response?.ok || response?.status === 404) {
    node.innerHTML = await response.text();
  } else {
    node.replaceChildren(fault(response));
  }
}

/** Puts a small box on the diagram, and leaves it out where the model has no such part. */
function put(viewer, id, position, html) {
  if (viewer.get('elementRegistry').get(id)) {
    viewer.get('overlays').add(id, { position, show: { minZoom: 0.3 }, html });
  }
}

function mark(viewer, id, marker) {
  if (viewer.get('elementRegistry').get(id)) {
    viewer.get('canvas').addMarker(id, marker);
  }
}

const share = {
  id: 'promised-share',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 500,
  async render(viewer, { processDefinitionId }) {
    const response = await ask(`share/${encodeURIComponent(processDefinitionId)}?fragment=true`, 'text/html');
    if (!response.ok) {
      return;
    }
    const table = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const row of table.querySelectorAll('tr[data-element]')) {
      const { element: id, band, share: used, danger } = row.dataset;
      mark(viewer, id, band.replace('share-', 'xport-'));
      if (used) {
        const badge = element('div', `xport-share ${band}`, used);
        badge.title = row.dataset.shareSaid;
        put(viewer, id, { top: -21, left: 0 }, badge);
      }
      if (danger !== '0') {
        const link = element('a', 'xport-danger', texts.danger.replace('{0}', danger));
        link.href = row.querySelector('a.share-danger').getAttribute('href');
        put(viewer, id, { top: -42, left: 0 }, link);
      }
    }
  },
  unmount() {},
};

const shareTable = {
  id: 'promised-share-table',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 15,
  properties: { label: texts.share },
  render(node, { processDefinitionId }) {
    node.classList.add('staff-plugin');
    show(node, `share/${encodeURIComponent(processDefinitionId)}?fragment=true`);
  },
  unmount() {},
};

const path = {
  id: 'way-of-the-case',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 500,
  async render(viewer, { processInstanceId }) {
    const instance = encodeURIComponent(processInstanceId.split('?')[0]);
    const response = await ask(`history/instances/${instance}/path`, 'application/json');
    if (!response.ok) {
      return;
    }
    const way = await response.json();
    way.flows.forEach(flow => mark(viewer, flow, 'xport-gone'));
    for (const passed of way.elements) {
      mark(viewer, passed.element, 'xport-passed');
      const order = element('span', 'xport-order', String(passed.order));
      order.title = `${texts.passed} ${passed.order}`;
      put(viewer, passed.element, { top: -9, left: -9 }, order);
    }
  },
  unmount() {},
};

const history = {
  id: 'history-of-the-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 15,
  properties: { label: texts.history },
  render(node, { processInstanceId }) {
    node.classList.add('staff-plugin');
    show(node, `history/instances/${encodeURIComponent(processInstanceId)}?fragment=true`);
  },
  unmount() {},
};

export default [share, shareTable, path, history];
