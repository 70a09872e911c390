import { z } from 'zod';

// The page's content security policy allows no code made at run time. Imported before every schema.
z.config({ jitless: true });
