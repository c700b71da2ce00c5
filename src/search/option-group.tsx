import { useId, type ReactNode } from 'react'
import './option-group.css'

interface OptionGroupProps {
  readonly label: string
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A named group of options within a listbox. */
export function OptionGroup({ label, icon, children }: OptionGroupProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="option-group">
      <div id={id} className="option-group__label" role="presentation">
        {icon}
        {label}
      </div>
      {children}
    </div>
  )
}
