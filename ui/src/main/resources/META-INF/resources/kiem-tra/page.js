// The page Kiểm tra văn bản: takes a proof from the address, a file or a field, and says in words what came of it.
import {Wrong, attachedProof, expand, issuedPart, verify} from './proof.js';

const LARGEST = 50 * 1024 * 1024;
/** What can only be told by somebody who knows more; everything else that is wrong is not valid. */
const CANNOT_BE_JUDGED = ['unknownLog', 'browser', 'version', 'noProof', 'noPaper', 'large'];
const ZONE = 'Asia/Ho_Chi_Minh';

const one = selector => document.querySelector(selector);
const known = await (await fetch('/kiem-tra/du-lieu.json')).json();
let language = localStorage.getItem('kiem-tra-language') === 'en' ? 'en' : 'vi';
let said = null;
let blob = null;

const word = (key, ...values) =>
  (known.words[language][key] ?? key).replace(/\{(\d)\}/g, (whole, i) => values[i] ?? whole);
const locale = () => language === 'en' ? 'en-GB' : 'vi-VN';
const number = value => value.toLocaleString(locale());
const moment = value => value && new Date(value).toLocaleString(locale(), {
  timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
});

function facts(proved) {
  const {paper} = proved;
  const kind = known.papers[paper.kind];
  return [
    ['paper', kind ? word('check.fact.paper.form', kind[language], kind.form) : paper.kind],
    ['number', paper.number],
    ['agency', paper.agency && word('check.fact.agency.code', known.agencies[paper.agency] ?? paper.agency, paper.agency)],
    ['code', paper.code],
    ['issued', moment(paper.occurredAt)],
    ['recorded', moment(proved.recordedAt)],
    ['place', word('check.fact.place.of', number(proved.position), number(proved.size))],
    ['log', word('check.fact.log.key', proved.origin, proved.keyId)],
    ['witness', proved.witnesses.map(one => word('check.fact.witness.at', one.name, moment(one.confirmedAt))).join('; ')],
    ['hash', paper.sha256]
  ].filter(([, value]) => value);
}

function show() {
  const verdict = one('#verdict');
  verdict.hidden = !said;
  if (!said) {
    return;
  }
  verdict.className = `verdict ${said.verdict}`;
  verdict.querySelector('h2').textContent = word(`check.verdict.${said.verdict}`);
  verdict.querySelector('.why').textContent = word(`check.why.${said.why}`);
  verdict.querySelector('dl').replaceChildren(...(said.proved ? facts(said.proved) : []).flatMap(([key, value]) => {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = word(`check.fact.${key}`);
    description.textContent = value;
    description.className = key;
    return [term, description];
  }));
  const next = verdict.querySelector('.next');
  next.textContent = said.next ? word(`check.next.${said.next}`, ...(said.counts ?? []).map(number)) : '';
  const issued = one('#issued');
  issued.hidden = !said.issued;
}

function say(result) {
  said = result;
  if (blob) {
    URL.revokeObjectURL(blob);
    blob = null;
  }
  if (result?.issued) {
    blob = URL.createObjectURL(new Blob([result.issued], {type: 'application/pdf'}));
    one('#issued').href = blob;
  }
  show();
  if (result) {
    one('#verdict').scrollIntoView({block: 'nearest'});
  }
}

/** Says what a check came to, also where it came to nothing. */
async function judged(check) {
  try {
    say(await check());
  } catch (failed) {
    const why = failed instanceof Wrong ? failed.code : 'form';
    say({verdict: CANNOT_BE_JUDGED.includes(why) ? 'unknown' : 'invalid', why});
  }
}

const fragment = () => decodeURIComponent(location.hash.slice(1));

async function proofAlone(proof) {
  return {verdict: 'valid', why: 'proof', proved: await verify(proof, known.keys), next: 'proof'};
}

async function wholeFile(bytes) {
  const proof = attachedProof(bytes) ?? (fragment() && await expand(fragment()));
  if (!proof) {
    throw new Wrong('noProof');
  }
  const proved = await verify(proof, known.keys);
  const part = await issuedPart(bytes, proved.paper.sha256);
  if (!part) {
    return {verdict: 'invalid', why: 'altered', proved, next: 'altered'};
  }
  const behind = bytes.length - part.length;
  return {
    verdict: 'valid', why: 'document', proved, issued: part,
    next: behind ? 'document' : 'whole', counts: [part.length, behind]
  };
}

async function chosen(file) {
  if (!file) {
    return;
  }
  await judged(async () => {
    if (file.size > LARGEST) {
      throw new Wrong('large');
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
    return isPdf ? wholeFile(bytes) : proofAlone(new TextDecoder().decode(bytes));
  });
}

function speak() {
  document.documentElement.lang = language;
  document.title = word('check.title');
  document.querySelectorAll('[data-word]').forEach(place => {
    place.textContent = word(place.dataset.word);
  });
  one('#language').title = word('check.language.explained');
  one('#keys').textContent = known.keys.map(key => key.split('+').slice(0, 2).join(' · ')).join(', ')
    || word('check.about.noKey');
  show();
}

one('#language').addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  localStorage.setItem('kiem-tra-language', language);
  speak();
});
one('#file').addEventListener('change', event => chosen(event.target.files[0]).then(() => {
  event.target.value = '';
}));
one('#check').addEventListener('click', () => {
  const pasted = one('#pasted').value.trim();
  const digits = pasted.slice(pasted.lastIndexOf('#') + 1);
  judged(async () => proofAlone(/^\d+$/.test(digits) ? await expand(digits) : `${pasted}\n`));
});
const drop = one('#drop');
for (const name of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, event => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') {
      chosen(event.dataTransfer.files[0]);
    }
  });
}
const fromAddress = () => fragment() ? judged(async () => proofAlone(await expand(fragment()))) : say(null);
addEventListener('hashchange', fromAddress);

speak();
await fromAddress();
document.body.dataset.ready = '';

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/kiem-tra/giu-trang.js', {scope: '/kiem-tra'})
    .then(() => navigator.serviceWorker.ready)
    .then(() => {
      const kept = one('#kept');
      kept.dataset.word = 'check.kept';
      kept.textContent = word('check.kept');
    })
    .catch(() => {}); // a browser that keeps nothing checks all the same, with a connection
}
