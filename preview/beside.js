// The page beside its PDF file: the page keeps itself fresh, the file is fetched again when it is another.
'use strict';
{
  const frame = document.querySelector('iframe[data-file]');
  const note = document.getElementById('besked');
  const { file } = frame.dataset;
  let shown = null;

  /** Says which file there would be, without having it made. */
  const newest = async () => (await fetch(file, { method: 'HEAD' })).headers.get('ETag');

  const show = async () => {
    const tag = await newest().catch(() => shown);
    if (tag === shown) return;
    shown = tag;
    note.textContent = 'PDF-filen bliver lavet …';
    const answer = await fetch(file).catch(() => null);
    if (shown !== tag) return;
    note.textContent = answer?.ok ? '' : ((await answer?.text()) ?? 'PDF-filen kunne ikke hentes.');
    // What follows the question mark has the browser show it anew; the rest leaves the room to the pages.
    if (answer?.ok) frame.src = `${file}?${encodeURIComponent(tag)}#navpanes=0&view=FitH`;
  };

  let line = null;
  const follow = () => {
    line?.close();
    line = null;
    if (document.visibilityState !== 'visible') return;
    line = new EventSource('/_preview/begivenheder');
    line.addEventListener('message', show);
  };
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => line?.close());
  addEventListener('pageshow', follow);
}
