import { Moon, Search, Sun } from 'lucide-react'
import { LANGUAGE_NAMES, LANGUAGES } from '../../domain/languages'
import { useLanguage, useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { formatAddress } from '../../address/address'
import { replaceAddress, useAddress } from '../../address/address-store'
import { IconButton } from '../../ui/icon-button'
import { useTheme } from '../../ui/theme'
import { ShareButton } from '../share/share-button'
import { StoriesButton } from '../presentation/stories-button'
import { Logo } from '../../ui/logo'
import { NAVIGATION, pageAddress } from '../../address/navigation'
import './header.css'

export function Header({ onSearch }: { onSearch: () => void }) {
  const messages = useMessages(shellMessages)
  const address = useAddress()
  return (
    <header className="header">
      <a
        className="header__brand"
        aria-label={messages.title}
        href={formatAddress(pageAddress(address, 'peta', null))}
      >
        <Logo />
        <span>{messages.title}</span>
      </a>
      <nav className="header__nav" aria-label={messages.mainNavigation}>
        {NAVIGATION.map(({ page }) => (
          <a
            key={page}
            href={formatAddress(pageAddress(address, page, address.region))}
            aria-current={address.page === page ? 'page' : undefined}
          >
            {messages[page]}
          </a>
        ))}
      </nav>
      <button type="button" className="header__search" onClick={onSearch} aria-keyshortcuts="/">
        <Search aria-hidden size={16} />
        <span className="header__search-long">{messages.search}</span>
        <span className="header__search-short">{messages.searchShort}</span>
        <span className="header__search-phone">{messages.searchPhone}</span>
        <kbd aria-hidden>/</kbd>
      </button>
      <LanguageSwitch />
      <ThemeSwitch />
      <StoriesButton />
      <ShareButton />
    </header>
  )
}

function LanguageSwitch() {
  const messages = useMessages(shellMessages)
  const current = useLanguage()
  return (
    <div className="header__languages" role="group" aria-label={messages.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={LANGUAGE_NAMES[language]}
          aria-pressed={language === current}
          onClick={() => {
            replaceAddress({ language: language === 'id' ? null : language })
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

function ThemeSwitch() {
  const messages = useMessages(shellMessages)
  const dark = useTheme() === 'dark'
  return (
    <IconButton
      className="control control--icon"
      label={dark ? messages.toLight : messages.toDark}
      onClick={() => {
        replaceAddress({ theme: dark ? 'terang' : 'gelap' })
      }}
    >
      {dark ? <Sun aria-hidden size={16} /> : <Moon aria-hidden size={16} />}
    </IconButton>
  )
}
