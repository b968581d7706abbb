// Today's board on Cockpit's dashboard, with links to pages of our own. Whoever is not a manager or an administrator sees
// Cockpit as it is.

import { place, root, show, textsOf } from '../../../../lib/xport/fragments.js';

const texts = await textsOf('/staff/cockpit/texts.json', undefined);

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
    const content = place(node);
    setTimeout(() => moveToTheTop(node)); // only then is the node a part of the page
    show(content, `${root}/staff/cockpit`, texts);
  },
  unmount() {},
};

export default texts ? [board] : [];
