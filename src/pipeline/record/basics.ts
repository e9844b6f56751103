/** What the shapes are made of. */
import { z } from 'astro/zod';

/** Ids may not be the names of members that every JavaScript object has: such a key would look present in any record. */
const RESERVED_IDS = ['constructor', 'prototype', 'tostring', 'valueof'];

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, such as "el-mencho"')
  .max(120)
  .refine((value) => !RESERVED_IDS.includes(value), 'a name that no JavaScript object has by itself');
/** From 1. */
export const line = z.int().positive();
/** In UTF-16 code units. */
export const offset = z.int().nonnegative();
/** An ISO 8601 calendar day. */
export const isoDay = z.iso.date();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
