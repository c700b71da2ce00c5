import type { Dataset } from './dataset'

type AnswerOnce<Answer> = (dataset: Dataset, key: string, answer: () => Answer) => Answer

/** Keeps the answers to questions about a dataset by a key, for as long as the dataset is used. */
export function answerOnce<Answer>(): AnswerOnce<Answer> {
  const kept = new WeakMap<Dataset, Map<string, { readonly answer: Answer }>>()
  return (dataset, key, answer) => {
    const answers = kept.get(dataset) ?? new Map<string, { readonly answer: Answer }>()
    kept.set(dataset, answers)
    const known = answers.get(key) ?? { answer: answer() }
    answers.set(key, known)
    return known.answer
  }
}
