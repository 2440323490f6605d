/** Where to begin: a question, and the page that answers it. */
export const QUESTIONS: readonly { question: string; path: string }[] = [
  {
    question: 'Who works with the Colombian National Police?',
    path: '/agency/colombian-national-police',
  },
  {
    question: 'What does Homeland Security Investigations do abroad?',
    path: '/agency/homeland-security-investigations',
  },
  { question: 'How much cocaine was seized?', path: '/indicator/cocaine-seized' },
  { question: 'Who was arrested, and by whom?', path: '/indicator/arrests' },
  { question: 'What happens in the Darién Gap?', path: '/place/darien-gap' },
  { question: 'What does INL give to Colombia?', path: '/partnership/inl-assistance-to-colombia' },
  { question: 'Which documents speak of the FARC?', path: '/criminal-organization/farc' },
  { question: 'What is known about fentanyl?', path: '/search?q=fentanyl' },
];
