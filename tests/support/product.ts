import { createRouterClient, type RouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { createRouter, type Router } from '#main/core/router';
import { Session, type SessionOptions } from '#main/core/session';
import { temporaryFolder } from './temporary';

export const PASSPHRASE = 'tolv tegn eller flere';

/** The least that scrypt accepts here: tests wait for the logic, not for the cost. */
export const LOW_COST = 10;

export type Product = { readonly session: Session; readonly client: RouterClient<Router>; readonly dataFolder: string };

/** `clock` where a test needs to say what time it is, `abilities` where it stands in for a shell. */
type ProductOptions = Pick<SessionOptions, 'abilities' | 'clock' | 'log2Cost'>;

/** A session on a real database in a folder of the test's own, called through the contract. */
export function startProduct(dataFolder = temporaryFolder(), options: ProductOptions = {}): Product {
  const session = Session.start({ dataFolder, log2Cost: LOW_COST, ...options });
  onTestFinished(() => session.close());
  return { session, client: createRouterClient(createRouter(session)), dataFolder };
}

/** The same, with a new workspace open. */
export async function startOpenProduct(options: ProductOptions = {}): Promise<Product> {
  const product = startProduct(temporaryFolder(), options);
  await product.client.workspace.create({ passphrase: PASSPHRASE });
  return product;
}

/** @returns the code of the expected error that the call fails with; fails when it does not */
export async function errorCodeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('the call did not fail');
}

/** Everybody in the workspace as the start page has them, up to two hundred. */
export const everybodyIn = async ({ client }: Pick<Product, 'client'>) =>
  (await client.participants.find({ count: 200 })).participants;
