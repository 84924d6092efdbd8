const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300">
<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#1e1b4b"/><stop offset=".6" stop-color="#be5a7b"/><stop offset="1" stop-color="#f6b26b"/></linearGradient></defs>
<rect width="480" height="300" fill="url(#s)"/>
<circle cx="96" cy="196" r="26" fill="#ffe2a8"/>
<path d="M330 92 40 40v60z" fill="#fff3c4" opacity=".35"/>
<path d="M0 214h480v86H0z" fill="#27315f"/>
<path d="M250 300q20-66 90-70t140 70z" fill="#141833"/>
<path d="m318 232 8-130h28l8 130z" fill="#f4f1ea"/><path d="m323 190 2-26h30l2 26zm4-60 1-16h24l1 16z" fill="#c2413b"/>
<path d="M322 102h36v-8h-36zm6-8h24V76h-24zm-3-18h30l-15-16z" fill="#2b2f52"/><path d="M331 79h18v12h-18z" fill="#ffe9a8"/>
<path d="M20 240h70m30 18h90M60 276h60m60-44h50" stroke="#8d93c9" stroke-width="3" stroke-linecap="round" opacity=".6"/>
</svg>`

/** A lighthouse at dusk, as a data URL like those that image models return. */
export const drawing = `data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}`
