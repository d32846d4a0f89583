import {expect, test} from 'vitest'
import {toTopicFinder} from '../../src/claims/topics.ts'

test('a sentence has the topics whose words stand in it, in the order of the vocabulary', () => {
  const findTopics = toTopicFinder([
    {id: 'boats', title: 'Boats', words: ['boat*', 'лодк*']},
    {id: 'lakes', title: 'Lakes', words: ['(lake|lakes)', 'inland … water*']},
    {id: 'law', title: 'Law', words: ['law']},
  ])
  expect(findTopics('The lakes hold more boats than inland and coastal waters.')).toEqual([
    'boats',
    'lakes',
  ])
  expect(findTopics('Лодки стоят.')).toEqual(['boats'])
  expect(findTopics('An outlaw.')).toEqual([])
})

test('what stands as an exception, in a citation or as the source of a statement is no topic', () => {
  const findTopics = toTopicFinder([{id: 'parks', title: 'Parks', words: ['park*', '!car park']}])
  expect(findTopics('The car park is full.')).toEqual([])
  expect(findTopics('The car park is near the park.')).toEqual(['parks'])
  expect(findTopics('It is full (Park, 2021).')).toEqual([])
  expect(findTopics('According to the Agency for Parks, it is full.')).toEqual([])
})

test('a weak word counts where no topic has another sign, and a wider topic gives way', () => {
  const findTopics = toTopicFinder([
    {id: 'water', title: 'Water', words: ['water*', 'lake*']},
    {id: 'lakes', title: 'Lakes', words: ['lake*'], narrows: ['water']},
    {id: 'trade', title: 'Trade', words: ['trade'], weak: ['market*']},
  ])
  expect(findTopics('The market is small.')).toEqual(['trade'])
  expect(findTopics('The market stands by the water.')).toEqual(['water'])
  expect(findTopics('The market stands by the water.', ['trade'])).toEqual(['water', 'trade'])
  expect(findTopics('The lake holds water.')).toEqual(['lakes'])
})

test('what a public body is charged with is no topic', () => {
  const findTopics = toTopicFinder([
    {id: 'bodies', title: 'Bodies', words: ['ministry']},
    {id: 'health', title: 'Health', words: ['health']},
  ])
  expect(findTopics('The Ministry of Health and Sport of Lakeland closed the port.')).toEqual([
    'bodies',
  ])
})
