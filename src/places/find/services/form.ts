import { z } from 'zod';

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

export const positionForm = z.object({ latitude: degrees(90), longitude: degrees(180) });
