// The company beside each task, and the page "My companies".

import { element, place, root, show, style, textsOf } from '../../../../lib/xport/fragments.js';

const ENGLISH = {
  company: 'Company',
  companies: 'My companies',
  loading: 'Loading …',
  back: 'Back to the list',
  expired: 'Your session has ended.',
  login: 'Log in again',
  forbidden: 'Only experts, managers and funding officers see companies here.',
  unreachable: 'The company cannot be shown just now. Please try again.',
};

const texts = await textsOf('/staff/texts.json', ENGLISH);

document.head.append(style('tasklist.css'));

const companyTab = {
  id: 'company-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900, // right beside the form, which has 1000
  properties: { label: texts.company },
  render(node, data) {
    show(place(node), `${root}/staff/tasks/${encodeURIComponent(data.taskId)}/company`, texts);
  },
  unmount() {},
};

/** What the page shows stands in its address (#/companies?q=… or ?case=…): so the browser's back button leads back. */
function companiesPage(node) {
  const list = `${root}/staff/companies`;
  const asked = new URLSearchParams(window.location.hash.split('?')[1] ?? '');
  const number = asked.get('case');
  node.classList.add('staff-whole');
  const content = place(node);
  if (number) {
    const line = element('p', 'staff', '');
    const back = element('a', '', texts.back);
    back.href = '#/companies';
    back.addEventListener('click', event => {
      if (cameFromList) {
        event.preventDefault();
        window.history.back();
      }
    });
    line.append(back);
    content.before(line);
  }

  content.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const target = new URL(link.href);
    if (target.origin === window.location.origin && target.pathname.startsWith(list)) {
      event.preventDefault();
      const wanted = decodeURIComponent(target.pathname.slice(list.length + 1));
      go(wanted ? new URLSearchParams({ case: wanted }) : target.searchParams);
    }
  });
  content.addEventListener('submit', event => {
    event.preventDefault();
    go(new URLSearchParams(new FormData(event.target)));
  });

  show(content, number ? `${list}/${encodeURIComponent(number)}` : `${list}?${asked}`, texts).then(() =>
    (number ? content : (content.querySelector('input[name=q]') ?? content)).focus({ preventScroll: true }),
  );
}

let cameFromList = false;

function go(asked) {
  cameFromList = asked.has('case');
  window.location.hash = `#/companies?${asked}`;
}

const companies = {
  id: 'my-companies',
  pluginPoint: 'tasklist.route',
  priority: 500,
  properties: { path: '/companies' },
  render(node) {
    companiesPage(node);
  },
  unmount() {},
};

const entry = {
  id: 'my-companies-entry',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render(node) {
    const link = element('a', '', texts.companies);
    link.href = '#/companies';
    node.append(link);
  },
  unmount() {},
};

export default [companyTab, companies, entry];
