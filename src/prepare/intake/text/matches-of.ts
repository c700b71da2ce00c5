/**
 * Every match of a rule with the flag `g`, in order. `matchAll` copies the rule for each text, which for a
 * rule of some thousand letters takes longer than the search; this one asks the rule itself.
 */
export function matchesOf(text: string, rule: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  rule.lastIndex = 0
  for (let match = rule.exec(text); match !== null; match = rule.exec(text)) {
    found.push(match)
    if (match[0] === '') rule.lastIndex += 1
  }
  return found
}
