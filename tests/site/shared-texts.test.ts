import {expect, test} from 'vitest'
import {toSharedTexts} from '../../src/site/views/papers/shared-texts.ts'
import {data, paper} from './sample.ts'

const passage = (id: string) => ({...data.passages[0], id, paper: id.split('#')[0]})
const sample = {
  ...data,
  papers: [paper, {...paper, id: 'brown-2023', work: 'b'}, {...paper, id: 'brown-2024', work: 'b'}],
  passages: [...data.passages, passage('brown-2023#l5'), passage('brown-2023#l9')],
  families: [
    {
      id: 'smith-2022#l10c1',
      members: [
        {id: 'smith-2022#l10c1', paper: 'smith-2022', text: 'Rivers rose.'},
        {id: 'brown-2023#l6c4', paper: 'brown-2023', text: 'Rivers rose.'},
      ],
      similarity: 1,
      differences: [],
    },
    {
      id: 'brown-2023#l9c1',
      members: [
        {id: 'brown-2023#l9c1', paper: 'brown-2023', text: 'Ice broke.'},
        {id: 'brown-2024#l9c1', paper: 'brown-2024', text: 'Ice broke.'},
      ],
      similarity: 1,
      differences: [],
    },
  ],
} as unknown as typeof data

test('papers of different works are told with the sentences that they share, versions of one are not', () => {
  expect(toSharedTexts(sample)).toMatchObject([
    {
      id: 'smith-2022-and-brown-2023',
      counts: '1 sentence, 1 of them word for word',
      sentences: [
        {
          text: 'Rivers rose.',
          // The sentence stands on the second line of its passage.
          places: [
            {href: '/papers/smith-2022/#l10c1'},
            {label: expect.stringMatching(/¶\u00A05$/) as string},
          ],
        },
      ],
    },
  ])
})
