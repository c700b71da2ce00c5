const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | null>>

/** An SVG element with attributes (null leaves one out) and children; strings are text, never markup. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Element | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}
