import { z } from 'zod';
import demoPeople from '../../config/demo-people.json' with { type: 'json' };
import lansiUusimaa from '../../config/lansi-uusimaa.json' with { type: 'json' };
import { type ServiceConfig, serviceConfig } from '../../shared/domain/config/config.ts';
import { type Person, person } from '../../shared/domain/person.ts';

/** The reference deployment and the people of demo mode, parsed whole before anything starts. */
export const loadConfig = (): ServiceConfig => serviceConfig.parse(lansiUusimaa);
export const loadDemoPeople = (): Person[] => z.array(person).parse(demoPeople);
