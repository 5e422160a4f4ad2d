import { workerData } from 'node:worker_threads';
import { type SharedHashing, takePart } from '../../publish/shared-hashing.js';

takePart(workerData as SharedHashing);
