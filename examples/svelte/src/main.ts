import { mount } from 'svelte'
import App from './App.svelte'

const root = document.querySelector('#root')

if (root !== null) mount(App, { target: root })
