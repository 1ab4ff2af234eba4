import type { Permission } from '@kenshu/domain/kit/permissions';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** `public` asks for nothing, `signed-in` for any account, a permission for a role that carries it. */
export type Access = 'public' | 'signed-in' | Permission;

export const ACCESS = 'kenshu:access';

/** Who may call a route at all; a route without it stops the api from booting. The contract shows it as `x-access`. */
export const Allow = (access: Access) => applyDecorators(SetMetadata(ACCESS, access), ApiExtension('x-access', access));
