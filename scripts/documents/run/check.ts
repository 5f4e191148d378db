import { check } from '../check';

// Here, and not by whoever imports this: what is loaded on the way can be loaded only while this file is.
await check();
