/** The screens of the product: meeting room, laptop, standing kiosk, phone. CSS px. */
export const viewports = {
  wall: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
  kiosk: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
} as const
