import type { PointerEvent } from 'react'

/** Fingers leave a place by being lifted, so they choose by touching it, and again to undo it. */
export const isMouse = ({ pointerType }: PointerEvent): boolean => pointerType === 'mouse'
