import { expect, test } from 'vitest'
import { judgeAudit } from '../../tools/judge-audit.ts'

test('a clean report is sound', () => {
  expect(judgeAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
    isSound: true,
    line: 'No known weakness in what is shipped.',
  })
})

test('a weakness fails and is named', () => {
  const { isSound, line } = judgeAudit('{"vulnerabilities":{"zod":{"severity":"high"}}}')
  expect(isSound).toBe(false)
  expect(line).toContain('zod (high)')
})

test.each([
  ['{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}', '405 Method'],
  ['getaddrinfo ENOTFOUND', 'ENOTFOUND'],
  ['', 'no answer'],
])('without an answer nothing fails, and a line says so: %s', (output, words) => {
  const { isSound, line } = judgeAudit(output)
  expect(isSound).toBe(true)
  expect(line).toContain('not checked')
  expect(line).toContain(words)
})
