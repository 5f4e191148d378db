import { z } from 'zod';
import type { KnownOfPerson } from '#shared/anonymise/anonymiser';
import type { ClientFile } from '#shared/formats/client-file';

// Fields that a client file may have and that other programs may fill as they like: what does not fit is passed over.
const places = z.array(z.looseObject({ place: z.string().catch('') }).catch({ place: '' })).catch([]);
const witnesses = z.array(z.looseObject({ by: z.string().catch('') }).catch({ by: '' })).catch([]);

/** @returns what a client file knows of names and places, for hiding them */
export function knownOfClient(client: ClientFile): KnownOfPerson {
  return {
    name: client.client.name,
    places: places.parse(client.experiences).map(({ place }) => place),
    witnesses: client.competences.flatMap(({ evidence }) => witnesses.parse(evidence).map(({ by }) => by)),
    alsoHide: [],
    show: [],
  };
}
