import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './test/tools/chromium.ts'
export default defineConfig({ testDir: '/work/main/test/browser', outputDir: '/tmp/mapwork/results', timeout: 180000, expect: {timeout: 20000}, workers: 1, reporter: [['list']], use: { locale:'id-ID', reducedMotion: 'reduce', launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } } })
