import { z } from 'zod';
import {
  deepFabrics,
  lightFabrics,
  type DeepFabric,
  type LightFabric,
} from '../../../ui/patch/fabrics.ts';

export const deepNames = Object.keys(deepFabrics) as DeepFabric[];
export const lightNames = Object.keys(lightFabrics) as LightFabric[];

export const squareForm = z.object({
  deep: z.enum(deepNames, 'home.quilt.deep.missing'),
  light: z.enum(lightNames, 'home.quilt.light.missing'),
});
