// Today's board on Cockpit's dashboard. The server writes the HTML, with links to pages of our own; here it is only fetched
// and put in place. Whoever is not a manager or an administrator sees Cockpit as it is.

const root = new URL(import.meta.url).pathname.split('/camunda/app/')[0];

const ASKED = { redirect: 'manual', headers: { 'X-Requested-With': 'XMLHttpRequest' } };

const texts = await fetch(`${root}/staff/cockpit/texts.json`, ASKED)
  .then(response => (response.ok ? response.json() : undefined))
  .catch(() => undefined);

function line(text, login) {
  const made = document.createElement('p');
  made.className = login === undefined ? '' : 'staff-fault';
  made.textContent = `${text} `;
  if (login) {
    const link = document.createElement('a');
    link.href = `${root}/login`;
    link.textContent = texts.login;
    made.append(link);
  }
  return made;
}

function say(content, text, login) {
  const box = document.createElement('div');
  box.className = 'staff';
  box.append(line(text, login));
  content.replaceChildren(box);
}

async function show(content) {
  say(content, texts.loading);
  try {
    const response = await fetch(`${root}/staff/cockpit?fragment=true`, ASKED);
    if (response.ok) {
      content.innerHTML = await response.text();
    } else if (response.type === 'opaqueredirect' || response.status === 401) {
      say(content, texts.expired, true);
    } else {
      say(content, texts.unreachable, false);
    }
  } catch (unreachable) {
    say(content, texts.unreachable, false);
  }
}

/** Cockpit puts plugins last, under a name that says nothing: what managers come for stands first. */
function moveToTheTop(node) {
  const section = node.closest('section');
  const title = section?.querySelector('.section-title');
  if (title) {
    title.textContent = texts.board;
    section.parentElement.prepend(section);
  }
}

const board = {
  id: 'todays-board',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  render(node) {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${root}/staff.css`;
    const content = document.createElement('div');
    content.setAttribute('aria-live', 'polite');
    node.classList.add('staff-plugin');
    node.append(style, content);
    setTimeout(() => moveToTheTop(node)); // only then is the node a part of the page
    show(content);
  },
  unmount() {},
};

export default texts ? [board] : [];
