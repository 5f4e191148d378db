import type { Client } from '../../api/client';

/** What the table and its files are asked for with. */
export type ClassRequest = Parameters<Client['classes']['table']>[0];
