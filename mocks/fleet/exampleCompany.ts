import type { World } from './state.ts'

export function addExampleCompany(_world: World): void {}
