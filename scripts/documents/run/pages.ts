import { pages } from '../pages';

// Here, and not by whoever imports this: what is loaded on the way can be loaded only while this file is.
await pages();
