// Reads and checks the proof of a paper: c2sp.org/tlog-proof@v1 whose extra line opens the entry, and its compact form
// (docs/adr/0042). The same is done in Java by vn.thanhdong.verifiablelog.paper. Nothing here fetches or sends anything.

/** What is wrong with a proof, by a code for which there are words. */
export class Wrong extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const HEAD = 'c2sp.org/tlog-proof@v1\n';
const text = bytes => new TextDecoder('utf-8', {fatal: true}).decode(bytes);
const utf8 = string => new TextEncoder().encode(string);
const same = (one, other) => one.length === other.length && one.every((byte, i) => byte === other[i]);
const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
const base64 = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
export const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
export const sha256Hex = async bytes => hex(await sha256(bytes));

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Base64 in its one canonical form. */
function fromBase64(string) {
  let bytes;
  try {
    bytes = Uint8Array.from(atob(string), letter => letter.charCodeAt(0));
  } catch {
    throw new Wrong('form');
  }
  if (base64(bytes) !== string) {
    throw new Wrong('form');
  }
  return bytes;
}

/** Bytes one after the other; whoever asks for more than there are is told that the proof is none. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    if (!(count >= 0) || this.at + count > this.bytes.length) {
      throw new Wrong('form');
    }
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  octet() {
    return this.take(1)[0];
  }

  /** Big-endian; positions and times stay below 2^53. */
  big(count) {
    return this.take(count).reduce((value, byte) => value * 256 + byte, 0);
  }

  /** LEB128. */
  number() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 56; scale *= 128) {
      const next = this.octet();
      value += (next & 127) * scale;
      if (next < 128) {
        return value;
      }
    }
    throw new Wrong('form');
  }

  counted() {
    return this.take(this.number());
  }

  many(size) {
    return Array.from({length: this.octet()}, () => this.take(size));
  }

  rest() {
    return this.take(this.bytes.length - this.at);
  }
}

// ---- the log's formats ----

const leafHash = entry => sha256(joined(Uint8Array.of(0), entry));
const nodeHash = (left, right) => sha256(joined(Uint8Array.of(1), left, right));

/** The root to which an inclusion proof leads, RFC 9162, section 2.1.3.2; null when it has too many hashes or too few. */
async function rootOf(leaf, index, size, hashes) {
  if (!(index < size)) {
    return null;
  }
  let here = BigInt(index);
  let last = BigInt(size) - 1n;
  let hash = leaf;
  for (const sibling of hashes) {
    if (last === 0n) {
      return null;
    }
    if (here & 1n || here === last) {
      hash = await nodeHash(sibling, hash);
      while (!(here & 1n) && here !== 0n) {
        here >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await nodeHash(hash, sibling);
    }
    here >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : null;
}

/** The canonical event of version 1: as it is hashed into the leaf. */
function readEvent(bytes) {
  const reader = new Reader(bytes);
  const field = () => text(reader.take(reader.big(4)));
  try {
    const type = field();
    field(); // revision
    field(); // type of the aggregate
    field(); // its id, which stands in the payload too
    reader.take(8); // sequence
    const recordedAt = reader.big(8);
    const payload = JSON.parse(field());
    const metadata = JSON.parse(field());
    if (reader.rest().length > 0) {
      throw new Wrong('form');
    }
    return {bytes, type, recordedAt, payload, salt: String(metadata.salt ?? '')};
  } catch (notOne) {
    throw notOne instanceof Wrong ? notOne : new Wrong('form');
  }
}

/** Version of the leaf, then SHA-256(salt ‖ event). */
async function leafOf(event) {
  const padded = event.salt + '='.repeat((4 - event.salt.length % 4) % 4);
  return joined(Uint8Array.of(1), await sha256(joined(fromBase64(padded), event.bytes)));
}

function bigEndian(value) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** An entry of the log, version 1; the id as it stands in it, after its length. */
async function entryOf(position, id, event) {
  return joined(Uint8Array.of(1), bigEndian(position), id, bigEndian(event.recordedAt), await leafOf(event));
}

const opening = (entry, event) => joined(Uint8Array.of(1, entry.length), entry, event.bytes);

function readOpening(bytes) {
  const reader = new Reader(bytes);
  if (reader.octet() !== 1) {
    throw new Wrong('form');
  }
  const entry = reader.take(reader.octet());
  const fields = new Reader(entry);
  if (fields.octet() !== 1) {
    throw new Wrong('form');
  }
  const position = fields.big(8);
  const length = fields.octet();
  const id = joined(Uint8Array.of(length), fields.take(length === 0 ? 16 : length));
  return {entry, position, id, event: readEvent(reader.rest())};
}

// ---- the compact form ----

// belongs to version 1 for ever, and is the same as in paper-proof-1.txt
const DICTIONARY = utf8(',"inSteadOf":","signing":"KT","signingDecision":"PROVINCE_LEADER","DISPATCHER",'
  + '"SUPPLEMENT_REQUEST","REFUSAL","STOP_NOTICE","APOLOGY","LEADER","CLERK","OFFICER","RECEIPT",'
  + '"online","post","kiosk","phone","system"procedures.PaperIssued1Dossier{"dossierId":"",'
  + '"occurredAt":"2026-2027-2028-T00:00:00.000Z","kind":"RECEIPT","number":"12/2026","sha256":"",'
  + '"agency":"H23.31.09","year":2026,"file":"","code":"H23.31.09-26"}{"actor":"demo-motcua","agency":"H23.",'
  + '"causationId":"","channel":"counter","commandId":"","correlationId":"","role":"OFFICER","salt":""}');

/** Browsers take no dictionary: given first as a block that is stored as it is, it is known to what follows. */
async function inflate(compressed) {
  const length = DICTIONARY.length;
  const stored = Uint8Array.of(0, length & 255, length >> 8, ~length & 255, ~length >> 8 & 255);
  try {
    const stream = new Blob([stored, DICTIONARY, compressed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(length);
  } catch {
    throw new Wrong('form');
  }
}

/** Puts ids and hashes back: 0xFF n is the UUID n, 0xFE n the hash n, 0xFD b the byte b. */
function untemplated(template, ids, hashes) {
  const event = [];
  for (let i = 0; i < template.length; i++) {
    const byte = template[i];
    if (byte < 0xFD) {
      event.push(byte);
      continue;
    }
    const which = template[++i];
    const random = byte === 0xFF ? ids[which] : hashes[which];
    if (which === undefined || byte > 0xFD && !random) {
      throw new Wrong('form');
    }
    const uuid = bytes => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    event.push(...(byte === 0xFD ? [which] : utf8(byte === 0xFF ? uuid(random) : hex(random))));
  }
  return Uint8Array.from(event);
}

/** The exact text of the proof that stands in a QR code as digits. */
export async function expand(digits) {
  if (!/^[1-9]\d{0,7088}$/.test(digits)) {
    throw new Wrong('form');
  }
  const number = BigInt(digits).toString(16);
  const pairs = number.padStart(number.length + number.length % 2, '0').match(/../g);
  const reader = new Reader(Uint8Array.from(pairs, pair => parseInt(pair, 16)));
  if (reader.octet() !== 1) {
    throw new Wrong('version');
  }
  const index = reader.number();
  const size = reader.number();
  const origin = text(reader.counted());
  const length = reader.octet();
  const id = joined(Uint8Array.of(length), reader.take(length === 0 ? 16 : length));
  const ids = reader.many(16);
  const digests = reader.many(32);
  const event = readEvent(untemplated(await inflate(reader.counted()), ids, digests));
  const hashes = reader.many(32);
  const signatures = Array.from({length: reader.octet()}, () => {
    const name = text(reader.counted()) || origin;
    const keyId = reader.take(4);
    return `— ${name} ${base64(joined(keyId, reader.counted()))}\n`;
  });
  if (reader.rest().length > 0) {
    throw new Wrong('form');
  }
  const entry = await entryOf(index + 1, id, event);
  const root = await rootOf(await leafHash(entry), index, size, hashes);
  if (!root) {
    throw new Wrong('form');
  }
  const lines = [`extra ${base64(opening(entry, event))}`, `index ${index}`, ...hashes.map(base64)];
  return `${HEAD}${lines.join('\n')}\n\n${origin}\n${size}\n${base64(root)}\n\n${signatures.join('')}`;
}

// ---- the proof ----

const decimal = string => {
  if (!/^(0|[1-9]\d{0,14})$/.test(string)) {
    throw new Wrong('form');
  }
  return Number(string);
};

function parse(proof) {
  const end = proof.indexOf('\n\n');
  const signed = proof.lastIndexOf('\n\n');
  const lines = proof.slice(0, end).split('\n');
  if (!proof.startsWith(HEAD) || end === signed || !proof.endsWith('\n')
      || !lines[1]?.startsWith('extra ') || !lines[2]?.startsWith('index ')) {
    throw new Wrong('form');
  }
  const note = proof.slice(end + 2, signed + 1);
  const [origin, size, root] = note.split('\n');
  return {
    opened: readOpening(fromBase64(lines[1].slice(6))),
    index: decimal(lines[2].slice(6)),
    hashes: lines.slice(3).map(fromBase64),
    note, origin, size: decimal(size), root: fromBase64(root ?? ''),
    signatures: proof.slice(signed + 2, -1).split('\n').map(line => line.match(/^— (\S+) (\S+)$/) ?? [])
  };
}

/** A public key of Ed25519 from its text, <name>+<id>+base64(1 ‖ key). */
function verifierKey(line) {
  const [name, id, ...key] = line.split('+');
  return {name, id, key: fromBase64(key.join('+'))};
}

/** First byte of a key: Ed25519 as a log signs, and as a witness does, c2sp.org/tlog-cosignature. */
const LOG = 1;
const WITNESS = 4;

const signaturesBy = (proof, {name, id}) => proof.signatures
  .filter(([, signer, signature]) => signer === name && hex(fromBase64(signature).subarray(0, 4)) === id)
  .map(([, , signature]) => fromBase64(signature).subarray(4));

async function isSigned(key, signature, words) {
  try {
    const imported = await crypto.subtle.importKey('raw', key.subarray(1), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, utf8(words));
  } catch {
    throw new Wrong('browser');
  }
}

/** The known key of the log that signed the note; a log that nobody here knows cannot be judged. */
async function requireSigned(proof, keys) {
  for (const known of keys.filter(one => one.name === proof.origin && one.key[0] === LOG)) {
    for (const signature of signaturesBy(proof, known)) {
      if (!await isSigned(known.key, signature, proof.note)) {
        throw new Wrong('signature');
      }
      return known.id;
    }
  }
  throw new Wrong('unknownLog');
}

/** Known witnesses that confirmed the note, and when, Unix milliseconds. Others are passed over. */
async function confirmations(proof, keys) {
  const confirmed = [];
  for (const known of keys.filter(one => one.key[0] === WITNESS)) {
    for (const signature of signaturesBy(proof, known)) {
      const reader = new Reader(signature);
      const seconds = reader.big(8);
      if (!await isSigned(known.key, reader.rest(), `cosignature/v1\ntime ${seconds}\n${proof.note}`)) {
        throw new Wrong('witness');
      }
      confirmed.push({name: known.name, confirmedAt: seconds * 1000});
    }
  }
  return confirmed;
}

/**
 * Checks all of a proof: entry against event, way to the root, root in the checkpoint, signatures of the checkpoint.
 *
 * @param keys texts of the public keys of logs and witnesses
 * @returns what is proved
 * @throws Wrong what is not as it should be
 */
export async function verify(proofText, keys) {
  const proof = parse(proofText);
  const {entry, position, id, event} = proof.opened;
  if (position !== proof.index + 1) {
    throw new Wrong('place');
  }
  if (!same(entry, await entryOf(position, id, event))) {
    throw new Wrong('entry');
  }
  const root = await rootOf(await leafHash(entry), proof.index, proof.size, proof.hashes);
  if (!root || !same(root, proof.root)) {
    throw new Wrong('root');
  }
  const known = keys.map(verifierKey);
  const keyId = await requireSigned(proof, known);
  const witnesses = await confirmations(proof, known);
  if (event.type !== 'procedures.PaperIssued') {
    throw new Wrong('noPaper');
  }
  return {
    paper: event.payload, recordedAt: event.recordedAt, position, size: proof.size, origin: proof.origin, keyId, witnesses
  };
}

// ---- the PDF ----

const latin1 = bytes => new TextDecoder('latin1').decode(bytes);

/** The proof that is attached to a copy, as text; null where there is none. The last one counts. */
export function attachedProof(pdf) {
  const letters = latin1(pdf);
  const from = letters.lastIndexOf(HEAD);
  const to = letters.indexOf('endstream', from);
  if (from < 0 || to < 0) {
    return null;
  }
  try {
    return text(pdf.subarray(from, to)).replace(/\r?\n$/, '');
  } catch {
    throw new Wrong('form');
  }
}

/**
 * The part of a file that has this hash: all of it, or what ends with one of its revisions (%%EOF), behind which a proof
 * is laid. Null where no part has it.
 */
export async function issuedPart(pdf, sha256) {
  const letters = latin1(pdf);
  const ends = [pdf.length];
  for (let at = letters.indexOf('%%EOF'); at >= 0; at = letters.indexOf('%%EOF', at + 1)) {
    const end = at + 5;
    ends.push(end, end + 1, end + 2);
  }
  for (const end of ends.filter(one => one <= pdf.length).slice(0, 60)) {
    if (await sha256Hex(pdf.subarray(0, end)) === sha256) {
      return pdf.subarray(0, end);
    }
  }
  return null;
}
