/** The requests on NewSubscription's page, word for word. */
export const DOCUMENTED_REQUESTS = {
  card: {
    wishDate: '2025-01-30T12:00:00+01:00',
    eSim: false,
    simCardNumber: '8945001234567890123',
    subscriptionType: 'VOICEDATA',
    email: 'customer@example.com',
    confirmationCode: 'ABC123',
    referenceNumber: 'REF20241127',
    stnCustomerId: '67890',
    accessType: 'INTERNETACCESS',
    services: {
      dataRoamingLimitation: 'Limit 100',
      dataUsageNotification: 'Data Usage Notification 5000 MB',
    },
  },
  eSim: {
    wishDate: '2025-01-30T12:00:00+01:00',
    eSim: true,
    email: 'customer@example.com',
    subscriptionType: 'VOICEDATA',
    confirmationCode: 'XYZ987',
    referenceNumber: 'REF20241128',
    accessType: 'INTERNETACCESS',
    services: { dataRoamingLimitation: 'Limit 50' },
  },
  /** Its error: `Email address is required when activating an eSim`. */
  withoutEmail: {
    referenceNumber: 'Test esim',
    subscriptionType: 'VOICEDATA',
    wishDate: '2025-01-03T12:00:00+01:00',
    accessType: 'INTERNETACCESS',
    esim: true,
    services: { internationalDialing: false, voiceMail: false, voiceRoaming: true },
  },
} as const
