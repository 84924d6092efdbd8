/** Whether a browser's rules apply: pages and web workers have a location. Servers do not. */
export const inBrowser = (): boolean => typeof location == 'object'
