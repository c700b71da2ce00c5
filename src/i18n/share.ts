import { defineMessages } from './language'

export const shareMessages = defineMessages({
  id: {
    title: 'Bagikan tampilan ini',
    hint: 'Pindai dengan ponsel, atau salin tautannya.',
    link: 'Tautan',
    copy: 'Salin tautan',
    copied: 'Tautan tersalin',
    failed: 'Tautan tidak dapat disalin; pilih teksnya, lalu salin sendiri',
    send: 'Kirim lewat aplikasi…',
    qr: 'Kode QR dari tautan ini',
    tooLong: 'Tautan ini terlalu panjang untuk kode QR.',
  },
  en: {
    title: 'Share this view',
    hint: 'Scan with a phone, or copy the link.',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'The link could not be copied; select the text and copy it yourself',
    send: 'Send through an app…',
    qr: 'QR code of this link',
    tooLong: 'This link is too long for a QR code.',
  },
})
