/** Two invented papers on honeybees, in a corpus whose vocabulary names nothing. */
import {createMemoryEffects} from '../../src/corpus/load/effects.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {collectLexicon, normalisePaper, writeNormalised} from '../../src/corpus/papers/normalise.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'

const valley = `Winter in the hives of the valley

Anna Alder

Bee Office

Abstract

We asked keepers how their colonies passed the winter, and what they had done against mites. We counted 4,210 colonies in autumn.

1. Introduction

Winter losses of honeybee colonies reached 21 % in 2015. Mites are the main cause of it (Elm, 2010).

2. Results

In autumn, keepers counted 4,120 colonies in the valley. Of the keepers, 640 people answered (410 in spring, 230 in autumn). In all, 900 hives were lost in 2015 (500 to mites, 300 to hunger and 250 to cold).

Honey yield per hive has more than doubled over ten years to 24 kg in 2015. More than half of the keepers (81 %) treated their hives against mites.

Residual errors of hive weights <- 350 degrees in 2015.

References

1. Elm, R. (2010). Mites. Bee Press.
`

const hill = `Losses of colonies on the hill and in the valley

Boris Birch

Hive Institute

Abstract

Colonies die in winter, and more of them do so every year.

1. Results

Winter losses of honeybee colonies reached 29 % in 2015. In autumn 2015, keepers counted about 4,100 colonies in the valley.

Honey yield per hive has more than halved over ten years to 24 kg in 2015. The festival of bees took place in May 2016.

Hive weights <- residual errors, 280 degrees in 2015.

Table 1 – Colonies lost, by village

Village\tIn spring\tIn autumn\tTotal
Oak\t10\t20\t30
Ash\t11\t22\t33
Elm\t12\t24\t36
Yew\t13\t26\t89
All villages\t46\t92\t138

References

1. Elm, R. (2010). Mites. Bee Press.
`

const record = (title: string, family: string, year: number) =>
  [`title: ${title}`, 'authors:', `  - family: ${family}`, `year: ${String(year)}`, 'language: en'].join(
    '\n',
  ) + '\nrights: Invented, free to use.\n'

/** What is built of the two papers. */
export async function buildBees() {
  const effects = createMemoryEffects({
    'corpus/corpus.yaml': 'title: Bees\ndescription: Two invented papers on bees.\n',
    ...Object.fromEntries(
      ['topics', 'places', 'units', 'indicators'].map((name) => [
        `corpus/vocabulary/${name}.yaml`,
        '[]\n',
      ]),
    ),
    'corpus/papers/alder-2016/source.txt': valley,
    'corpus/papers/alder-2016/paper.yaml': record('Winter in the hives of the valley', 'Alder', 2016),
    'corpus/papers/birch-2017/source.txt': hill,
    'corpus/papers/birch-2017/paper.yaml': record('Losses of colonies', 'Birch', 2017),
  })
  const corpus = await loadCorpus(effects)
  const lexicon = collectLexicon(corpus)
  for (const paper of corpus.papers) {
    const normalised = normalisePaper(paper, corpus, lexicon)
    if (normalised) await writeNormalised(normalised, effects)
  }
  const {model, files} = openCorpus(await loadCorpus(effects))
  if (!model) throw new Error(files.flatMap(({messages}) => messages.map(String)).join('\n'))
  return model.data
}
