import { useWords } from '../../kit/words/useWords.ts';

type VersionsProps = {
  readonly latest: number;
  readonly shown: number;
  readonly onShow: (version: number) => void;
};

/** Every version there is, the latest first. An older one never changes. */
export function Versions({ latest, shown, onShow }: VersionsProps) {
  const say = useWords();
  return (
    <nav className="assessment-versions" aria-label={say('assessment.versions')}>
      {Array.from({ length: latest }, (_, index) => latest - index).map((version) => (
        <button
          key={version}
          type="button"
          className="button"
          aria-pressed={version === shown}
          onClick={() => onShow(version)}
        >
          {say('assessment.version', { version })}
        </button>
      ))}
    </nav>
  );
}
