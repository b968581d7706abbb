// What the plugins of Tasklist and Cockpit share: the server writes the HTML and escapes what people say; here it is only
// fetched and put in place, and said in words where it does not come.

export const root = new URL(import.meta.url).pathname.split('/camunda/lib/')[0];

/** Asks our own server: who is not logged in is told so, not led to the login within a page. */
export function ask(address, kind) {
  return fetch(new URL(address, window.location.origin), {
    redirect: 'manual',
    headers: { Accept: kind, 'X-Requested-With': 'XMLHttpRequest' },
  });
}

/** What a plugin says itself, in the reader's language. */
export function textsOf(path, otherwise) {
  return ask(`${root}${path}`, 'application/json')
    .then(response => (response.ok ? response.json() : otherwise))
    .catch(() => otherwise);
}

export function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export function style(file) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${root}/${file}`;
  return link;
}

/** Where a fragment goes within a plugin's node; a change of it is read aloud. */
export function place(node) {
  const content = document.createElement('div');
  content.tabIndex = -1;
  content.setAttribute('aria-live', 'polite');
  node.classList.add('staff-plugin');
  node.append(style('staff.css'), content);
  return content;
}

function say(content, text, login) {
  const line = element('p', 'staff-fault', `${text} `);
  if (login) {
    const link = element('a', '', login);
    link.href = `${root}/login`;
    line.append(link);
  }
  const box = element('div', 'staff', '');
  box.append(line);
  content.replaceChildren(box);
}

/** Shows a fragment of our own server; a newer request of the same place wins over an older answer. */
export async function show(content, address, texts) {
  const mine = (content.request = Symbol(address));
  if (!content.firstChild) {
    content.replaceChildren(element('p', 'staff', texts.loading));
  }
  const url = new URL(address, window.location.origin);
  url.searchParams.set('fragment', 'true');
  const response = await ask(url, 'text/html').catch(() => undefined);
  const html = await response?.text().catch(() => undefined);
  if (content.request !== mine) {
    return;
  }
  if (response?.type === 'opaqueredirect' || response?.status === 401) {
    say(content, texts.expired, texts.login);
  } else if (response?.status === 403) {
    say(content, texts.forbidden);
  } else if (html !== undefined && (response.ok || response.status === 404)) {
    content.innerHTML = html;
  } else {
    say(content, texts.unreachable);
  }
}
