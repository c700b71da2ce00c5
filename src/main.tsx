import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/plus-jakarta-sans/wght.css'
import './ui/base.css'
import './ui/control.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, startApp } from './app/app'

const container = document.getElementById('root')
if (!container) throw new Error('index.html: no element with id "root"')
const services = startApp()
createRoot(container).render(
  <StrictMode>
    <App {...services} />
  </StrictMode>,
)
