// The company beside each task, and the page "My companies". The server writes the HTML and escapes what companies say;
// here it is only fetched and put in place.

const root = new URL(import.meta.url).pathname.split('/camunda/app/')[0];

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

const texts = await fetch(`${root}/staff/texts.json`, { redirect: 'manual' })
  .then(response => (response.ok ? response.json() : ENGLISH))
  .catch(() => ENGLISH);

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function style(file) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${root}/${file}`;
  return link;
}

document.head.append(style('tasklist.css'));

function withStyle(node) {
  const content = document.createElement('div');
  content.tabIndex = -1;
  content.setAttribute('aria-live', 'polite');
  node.append(style('staff.css'), content);
  return content;
}

function say(content, text, login) {
  const line = element('p', 'staff-fault', `${text} `);
  if (login) {
    const link = element('a', '', texts.login);
    link.href = `${root}/login`;
    line.append(link);
  }
  const box = element('div', 'staff', '');
  box.append(line);
  content.replaceChildren(box);
}

/** Shows a fragment of our own server; a newer request of the same place wins over an older answer. */
async function show(content, address) {
  const mine = (content.request = Symbol(address));
  if (!content.firstChild) {
    content.replaceChildren(element('p', 'staff', texts.loading));
  }
  let response;
  let html;
  try {
    const url = new URL(address, window.location.origin);
    url.searchParams.set('fragment', 'true');
    response = await fetch(url, {
      redirect: 'manual',
      headers: { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' },
    });
    html = await response.text();
  } catch (unreachable) {
    response = undefined;
  }
  if (content.request !== mine) {
    return;
  }
  if (response === undefined) {
    say(content, texts.unreachable, false);
  } else if (response.type === 'opaqueredirect' || response.status === 401) {
    say(content, texts.expired, true);
  } else if (response.status === 403) {
    say(content, texts.forbidden, false);
  } else if (response.ok || response.status === 404) {
    content.innerHTML = html;
  } else {
    say(content, texts.unreachable, false);
  }
}

const companyTab = {
  id: 'company-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900, // right beside the form, which has 1000
  properties: { label: texts.company },
  render(node, data) {
    node.classList.add('staff-plugin');
    show(withStyle(node), `${root}/staff/tasks/${encodeURIComponent(data.taskId)}/company`);
  },
  unmount() {},
};

/** What the page shows stands in its address (#/companies?q=… or ?case=…): so the browser's back button leads back. */
function companiesPage(node) {
  const list = `${root}/staff/companies`;
  const asked = new URLSearchParams(window.location.hash.split('?')[1] ?? '');
  const number = asked.get('case');
  node.classList.add('staff-plugin', 'staff-whole');
  const content = withStyle(node);
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

  show(content, number ? `${list}/${encodeURIComponent(number)}` : `${list}?${asked}`).then(() =>
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
