// What Tasklist, Cockpit, Admin and Welcome are told when they start; the server fills in what begins with a dollar.
export default {
  app: { vendor: 'Xport' },
  locales: { availableLocales: ['$language'], fallbackLocale: '$language' },
  customScripts: [$scripts],
};

// There is one login for everything: instead of showing a form of its own, an application is asked for again.
function logInAgain() {
  if (window.location.hash.startsWith('#/login')) {
    window.history.replaceState(null, '', `${window.location.pathname}#/`);
    window.location.reload();
  }
}

window.addEventListener('hashchange', logInAgain);
window.addEventListener('popstate', logInAgain);
logInAgain();
