import type { Element } from 'xast'

/** The elements directly inside an element, all or those of a name. */
export function childElements(element: Element | undefined, name?: string): Element[] {
  const children = element?.children.filter((child): child is Element => child.type === 'element') ?? []
  return name === undefined ? children : children.filter((child) => child.name === name)
}

/** The element that a path of names leads to, the first of each name. */
export function childAt(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => childElements(found, name)[0], element)
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name] ?? undefined
}

/** Whether a switch such as `<w:b/>` is on: present, and not set to no. */
export function isOn(element: Element | undefined): boolean | undefined {
  return element && !['0', 'false', 'off', 'none'].includes(attribute(element) ?? 'on')
}
