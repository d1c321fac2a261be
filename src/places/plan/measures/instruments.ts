export type InstrumentId = 'phq-9' | 'phq-8' | 'gad-7' | 'qpr-15';

/** From `from` up to the next band. */
export type Band = {
  id: 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe';
  from: number;
};

export type Instrument = {
  id: InstrumentId;
  items: number;
  /** Each answer is a whole number from 0 to this. */
  most: number;
  /** What a higher total stands for. */
  higherIs: 'harder' | 'better';
  /** Empty where the authors give none. */
  bands: readonly Band[];
  /** The item, counted from 1, whose every answer but 0 is a risk answer. */
  riskItem: number | null;
  /**
   * A change of at least this many points is more than the measure's own noise, or than the least
   * that matters.
   */
  change: { points: number; kind: 'reliable' | 'important' };
  /** The LOINC code of the total, only where verified. */
  loincTotal: string | null;
};

/**
 * Depression, nine items over two weeks, 0 to 27.
 * @see Kroenke, Spitzer & Williams (2001), J Gen Intern Med 16:606-613 (items, cut points 5, 10,
 * 15, 20)
 * @see Gyani, Shafran, Layard & Clark (2013), Behav Res Ther 51:597-606 (reliable change of 6)
 */
export const PHQ_9: Instrument = {
  id: 'phq-9',
  items: 9,
  most: 3,
  higherIs: 'harder',
  bands: [
    { id: 'minimal', from: 0 },
    { id: 'mild', from: 5 },
    { id: 'moderate', from: 10 },
    { id: 'moderately-severe', from: 15 },
    { id: 'severe', from: 20 },
  ],
  riskItem: 9,
  change: { points: 6, kind: 'reliable' },
  loincTotal: '44261-6',
};

/**
 * PHQ-9 without its ninth item, 0 to 24: asked where nobody is on call to read that answer.
 * The change of 6 is that of PHQ-9, on which the item weighs little.
 * @see Kroenke et al. (2009), J Affect Disord 114:163-173
 */
export const PHQ_8: Instrument = {
  ...PHQ_9,
  id: 'phq-8',
  items: 8,
  riskItem: null,
  loincTotal: null,
};

/**
 * Anxiety, seven items over two weeks, 0 to 21.
 * @see Spitzer, Kroenke, Williams & Löwe (2006), Arch Intern Med 166:1092-1097 (items, cut points
 * 5, 10, 15)
 * @see Gyani et al. (2013), as above (reliable change of 4; by test and retest it is 6: Bischoff et
 * al. (2020), Psychol Community Health 8:176-187)
 */
export const GAD_7: Instrument = {
  id: 'gad-7',
  items: 7,
  most: 3,
  higherIs: 'harder',
  bands: [
    { id: 'minimal', from: 0 },
    { id: 'mild', from: 5 },
    { id: 'moderate', from: 10 },
    { id: 'severe', from: 15 },
  ],
  riskItem: null,
  change: { points: 4, kind: 'reliable' },
  loincTotal: '70274-6',
};

/**
 * Recovery as the person sees it, fifteen items, 0 to 60.
 * @see Neil et al. (2009), Psychosis 1:145-155; Law et al. (2014), Schizophr Res 156:184-189 (15
 * items)
 * @see Williams et al. (2015), Br J Psychiatry 207:551-555
 * @see Psychosis (2021) 13:220-230, doi 10.1080/17522439.2021.1883726 (least important difference
 * of 5 in a person)
 */
export const QPR_15: Instrument = {
  id: 'qpr-15',
  items: 15,
  most: 4,
  higherIs: 'better',
  bands: [],
  riskItem: null,
  change: { points: 5, kind: 'important' },
  loincTotal: null,
};

export const INSTRUMENTS: readonly Instrument[] = [PHQ_9, PHQ_8, GAD_7, QPR_15];
