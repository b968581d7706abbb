// The promises on Cockpit's diagrams: the share of the promised time that each part of a model takes, and the way and the
// history of a case. The server counts and words.

import { ask, element, place, root, show, style, textsOf } from '../../../../lib/xport/fragments.js';

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

const texts = await textsOf('/staff/cockpit/share/texts.json', ENGLISH);

document.head.append(style('cockpit-history.css')); // for the boxes on the diagrams

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
    const response = await ask(`${cockpit}/share/${encodeURIComponent(processDefinitionId)}?fragment=true`, 'text/html');
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
    show(place(node), `${cockpit}/share/${encodeURIComponent(processDefinitionId)}`, texts);
  },
  unmount() {},
};

const path = {
  id: 'way-of-the-case',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 500,
  async render(viewer, { processInstanceId }) {
    const instance = encodeURIComponent(processInstanceId.split('?')[0]);
    const response = await ask(`${cockpit}/history/instances/${instance}/path`, 'application/json');
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
    show(place(node), `${cockpit}/history/instances/${encodeURIComponent(processInstanceId)}`, texts);
  },
  unmount() {},
};

export default [share, shareTable, path, history];
