import { Button, ButtonRow } from '../../../ui/button/button.tsx';

export const debriefAnswers = ['well', 'talked', 'wish'] as const;
export type DebriefAnswered = (typeof debriefAnswers)[number];

interface DebriefAnswersProps {
  action: string;
  labelOf: (answer: DebriefAnswered) => string;
}

/** How somebody is after something hard, in one tap. */
export function DebriefAnswers({ action, labelOf }: DebriefAnswersProps) {
  return (
    <form method="post" action={action}>
      <ButtonRow>
        {debriefAnswers.map((answer) => (
          <Button kind="quiet" name="answer" value={answer}>
            {labelOf(answer)}
          </Button>
        ))}
      </ButtonRow>
    </form>
  );
}
