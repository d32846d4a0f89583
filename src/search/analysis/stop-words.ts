/**
 * Words that say nothing of what a text is about, folded as `analyse` folds them.
 *
 * English and Russian after the Snowball project's lists, without the words that ask
 * for an amount or a direction (`more`, `under`, `более`): they stand in claims for a
 * reason. Kazakh: conjunctions, particles, pronouns and the commonest auxiliaries.
 */
const english = `
a an the and or but nor so if then than that this these those there here
i me my we our ours us you your yours he him his she her hers it its they them their theirs
who whom whose which what when where why how
am is are was were be been being have has had having do does did doing
will would shall should can could may might must
of at by for with about as in on to from into onto upon
not no also such some any each other same own too very just only many much
after before during while because until both again further once off out up down through against between
s t don doesn didn isn aren wasn weren
`

const russian = `
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне
от меня о об из ему ей им них ими для мы тебя их чем была сам чтоб чтобы без будто чего раз
тоже себе под между среди будет ж кто этот того потому этого какой ним здесь этом один эту
эти этих эта это при про есть или ли уже быть был были было нет ни если когда где
куда откуда почему зачем сколько какой какая какие каков какова
том тем та те той тот также который которая которое которые которых которой
`

const kazakh = `
және мен бен пен немесе не да де та те үшін туралы бойынша сияқты дейін кейін арқылы арасында арасындағы арасынан
бұл ол осы сол олар біз сіз мына қандай қай кім өз оның осыған бір
қайда қайдан неге қалай қашан қанша неше
бар жоқ еді екен болып болды болады табылады деп ғана әр барлық
`

export const stopWords: ReadonlySet<string> = new Set(
  [english, russian, kazakh].flatMap((words) => words.split(/\s+/).filter(Boolean)),
)
