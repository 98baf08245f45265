// Runs with the catcher's element as `this`. A scanner types a card within a fraction of a second, wherever the cursor
// stands. Once 12 digits and a bar have fallen somewhere at such a speed, they are taken out again and everything after
// them is let fall into a field of our own. The browser itself edits that field, so whatever an input method makes of
// the keys (compositions, erasures, letters without a key) ends there as it would anywhere; no name is put together
// from keys here.
const root = this;
const catcher = root.querySelector('input');
const CARD = /\d{12}\|/;
const HEAD = 13; // what a card begins with
const MOST_GAP = 250; // ms between two keys of one burst, when the machine is busy
const MOST_PER_KEY = 60; // ms on average: nobody types twelve digits at that speed
const QUIET = 500; // ms without a key: the scanner has ended, if it has not said so by Enter or Tab
const SILENT_KEYS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock'];

let burst = null;
let caught = null;
let ours = false;

const isText = element => (element instanceof HTMLInputElement && element.selectionStart !== null)
    || element instanceof HTMLTextAreaElement;

function follow(event) {
  const field = document.activeElement;
  if (!burst || burst.field !== field || event.timeStamp - burst.last > MOST_GAP) {
    const text = isText(field);
    burst = {
      field,
      times: [], // of what brought letters
      before: text ? field.value.slice(0, field.selectionStart) : '',
      after: text ? field.value.slice(field.selectionEnd) : '',
      keys: '',
      composing: false,
      retyped: false,
    };
  }
  burst.last = event.timeStamp;
}

/** What came since the burst began. */
function fallen() {
  const { field, before, after, keys } = burst;
  if (!isText(field)) return keys;
  const value = field.value;
  return value.length >= before.length + after.length && value.startsWith(before) && value.endsWith(after)
    ? value.slice(before.length, value.length - after.length)
    : '';
}

function isCard(text) {
  const head = burst.times.slice(-HEAD);
  return CARD.test(text) && burst.last - (head[0] ?? burst.last) <= MOST_PER_KEY * HEAD;
}

function take(text) {
  const { field, before, after, retyped } = burst;
  const from = text.search(CARD);
  const scanned = text.slice(from);
  if (isText(field)) {
    ours = true;
    field.value = before + text.slice(0, from) + after;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.closest('vaadin-combo-box')?.cancel?.();
    ours = false;
  }
  caught = {
    field,
    value: hostValue(field),
    person: field.closest?.('[data-person]')?.dataset.person ?? '',
    retyped: retyped && /\p{L}/u.test(scanned),
    composing: false,
    timer: 0,
  };
  burst = null;
  catcher.value = scanned;
  catcher.focus({ preventScroll: true });
  catcher.setSelectionRange(scanned.length, scanned.length);
  wait();
}

function wait() {
  clearTimeout(caught.timer);
  caught.timer = setTimeout(end, QUIET);
}

const hostOf = element => element.closest?.('[id^="field-"], #desk-card');
const hostValue = element => hostOf(element)?.value ?? '';

function end() {
  const { field, value, person, timer } = caught;
  clearTimeout(timer);
  if (caught.composing) {
    ours = true;
    catcher.blur(); // the input method hands over what it still holds
    ours = false;
  }
  const { retyped } = caught;
  const text = catcher.value;
  caught = null;
  catcher.value = '';
  if (field.isConnected) field.focus?.({ preventScroll: true });
  root.$server.scanned(text, person, retyped).then(moveOn => {
    // whoever scanned into a field that the card has answered goes on as after typing it
    const answered = field.closest?.('#desk-card') || hostValue(field) !== value;
    if (moveOn && answered && document.activeElement === field) {
      ours = true;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
      ours = false;
    }
  });
}

function keydown(event) {
  if (event.key === 'F2' && !event.ctrlKey && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    const person = event.target.closest?.('[data-person]')?.dataset.person ?? '';
    const own = document.getElementById(`field-${person}Id`)?.querySelector('input');
    const number = (own ?? document.querySelector('#field-applicantId input'))?.value ?? '';
    // an event and not a call: what was typed a moment ago is sent before it
    root.dispatchEvent(new CustomEvent('earlier', { detail: { person, number } }));
    return;
  }
  if (caught) {
    wait();
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      end();
    } else if (event.key === 'Backspace') {
      caught.retyped = true;
    }
    return;
  }
  follow(event);
  if (event.key === 'Backspace') burst.retyped = true;
  if (SILENT_KEYS.includes(event.key) || event.ctrlKey || event.metaKey) return;
  if (isText(burst.field)) {
    // a field that admits digits only drops the bar together with its key
    if (event.key === '|' && !event.isComposing && isCard(fallen() + event.key)) catchKey(event, fallen() + event.key);
    return;
  }
  if (event.key.length !== 1) {
    burst = null;
    return;
  }
  burst.keys += event.key;
  burst.times.push(event.timeStamp);
  if (isCard(burst.keys)) catchKey(event, burst.keys);
}

function catchKey(event, text) {
  event.preventDefault();
  event.stopPropagation();
  take(text);
}

function beforeinput(event) {
  if (caught) {
    if (event.inputType.startsWith('delete')) caught.retyped = true;
    wait();
    return;
  }
  follow(event);
  burst.times.push(event.timeStamp);
  if (event.inputType !== 'insertText' || event.isComposing || burst.composing) return;
  // a letter without a key; a field that admits digits only would drop the bar
  const text = fallen() + (event.data ?? '');
  if (isCard(text)) catchKey(event, text);
}

function composition(event) {
  if (caught) {
    caught.retyped = true;
    caught.composing = event.type !== 'compositionend';
    wait();
    return;
  }
  if (event.type === 'compositionstart') follow(event);
  if (!burst) return;
  burst.last = event.timeStamp;
  burst.retyped = true;
  burst.composing = event.type !== 'compositionend';
  if (!burst.composing) taken();
}

function input(event) {
  if (caught) wait();
  else if (burst && !event.isComposing && !burst.composing) taken();
}

/** While an input method composes, its text is not to be moved under its hands. */
function taken() {
  const text = fallen();
  if (isCard(text)) take(text);
}

const done = new AbortController();
const listen = (type, handle) => window.addEventListener(type, event => {
  if (!root.isConnected) done.abort();
  else if (!ours) handle(event);
}, { capture: true, signal: done.signal });
listen('keydown', keydown);
listen('beforeinput', beforeinput);
listen('input', input);
['compositionstart', 'compositionupdate', 'compositionend'].forEach(type => listen(type, composition));
catcher.addEventListener('blur', () => { if (caught && !ours) end(); });
