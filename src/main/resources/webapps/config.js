// What Tasklist, Cockpit, Admin and Welcome are told when they start; the server fills in what begins with a dollar.
export default {
  app: { vendor: 'Xport' },
  locales: { availableLocales: ['$language'], fallbackLocale: '$language' },
  customScripts: [$scripts],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '$claimTask' },
    focusFilter: { key: 'ctrl+shift+f', description: '$focusFilter' },
    focusList: { key: 'ctrl+alt+l', description: '$focusList' },
    focusForm: { key: 'ctrl+alt+f', description: '$focusForm' },
    startProcess: { key: 'ctrl+alt+p', description: '$startProcess' },
  },
};

// Tasklist's own way to leave out what leads nowhere: the description is written for analysts, and experts may not read a
// task's history; what happened stands in the case's notes.
document.querySelector('base').setAttribute(
  'cam-exclude-plugins',
  'tasklist.task.detail:task-detail-description,tasklist.task.detail:task-detail-history',
);

// There is one login for everything: where an application would show a form of its own, it is asked for anew.
function logInAgain() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(window.location.pathname);
  }
}

window.addEventListener('hashchange', logInAgain);
logInAgain();

const MOST_URGENT_FIRST = JSON.stringify([
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'created', sortOrder: 'asc' },
]);

// Tasklist would put the newest task on top of every list, whatever order the list has; nobody chose that.
function sortByUrgency() {
  const [page, asked = ''] = window.location.hash.split('?');
  const search = new URLSearchParams(asked);
  const showsList = window.location.pathname.includes('/app/tasklist/') && ['', '#', '#/'].includes(page);
  if (showsList && !search.has('sorting')) {
    search.set('sorting', MOST_URGENT_FIRST);
    window.location.replace(`#/?${search}`);
  }
}

window.addEventListener('hashchange', sortByUrgency);
sortByUrgency();
