import {describe, expect, test} from 'vitest'
import {keyCommands, toCommand} from '../../src/site/elements/shell/key-commands.ts'

const press = {isTyping: false, hasModifier: false}

describe('a key press', () => {
  test.each(keyCommands.map(({key, command}) => [key, command]))(
    '%s asks for %s',
    (key, command) => {
      expect(toCommand({...press, key})).toBe(command)
    },
  )

  test('asks for nothing while somebody types', () => {
    expect(toCommand({...press, key: 'j', isTyping: true})).toBeUndefined()
  })

  test('with a modifier is the browser’s', () => {
    expect(toCommand({...press, key: 't', hasModifier: true})).toBeUndefined()
  })

  test('of another key asks for nothing', () => {
    expect(toCommand({...press, key: 'x'})).toBeUndefined()
  })
})

test('no key has two commands', () => {
  const keys = keyCommands.map(({key}) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
