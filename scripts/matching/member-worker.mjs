import { parentPort, workerData } from 'node:worker_threads';
import { importSource } from '../lib/sources.mjs';

/** Trains one member of the model on a core of its own; reads everything itself, as that is quicker than handing it over. */
const { memberFor } = await importSource('scripts/matching/train.ts');
parentPort?.postMessage(memberFor(workerData.seed));
