import type { World } from './state.ts'

export function generateCompany(_world: World, _size: number): void {}
