import * as z from 'zod/mini'

const Report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
})
const Refusal = z.object({ message: z.string() })

/** What the output of `npm audit --json` means. No answer of the registry is no fault of the code. */
export function judgeAudit(output: string): { isSound: boolean; line: string } {
  const answer = parse(output)
  const report = Report.safeParse(answer).data
  if (!report) {
    const reason = Refusal.safeParse(answer).data?.message ?? output.split('\n')[0] ?? ''
    return {
      isSound: true,
      line: `Advisories not checked, the registry gave no answer: ${reason}`,
    }
  }
  const found = Object.entries(report.vulnerabilities)
  return {
    isSound: found.length === 0,
    line:
      found.length === 0
        ? 'No known weakness in what is shipped.'
        : `Known weaknesses: ${found.map(([name, { severity }]) => `${name} (${severity})`).join(', ')}`,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
