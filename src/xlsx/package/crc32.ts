/** The checksum of zip members (CRC-32, polynomial EDB88320), four bytes at a time: a long table is some 70 MB of XML. */

const TABLES = crcTables();

/** Continues from `previous`, so that a part can be checked while it streams by. */
export function crc32(data: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  const words = data.length - (data.length % 4);
  let crc = ~previous;
  let at = 0;
  for (; at < words; at += 4) {
    crc ^= data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; at < data.length; at += 1) crc = t0[(crc ^ data[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function crcTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[0][byte] = crc;
  }
  for (let byte = 0; byte < 256; byte += 1) {
    for (let step = 1; step < 4; step += 1) {
      const before = tables[step - 1]![byte]!;
      tables[step]![byte] = (before >>> 8) ^ tables[0][before & 255]!;
    }
  }
  return tables;
}
