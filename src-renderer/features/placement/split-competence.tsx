import { BodyLong, Button, Modal, Select, TextField } from '@navikt/ds-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import { PLACEMENTS } from '#shared/domain/placement';
import { LANGUAGE_TAGS, LANGUAGES, textIn } from '#shared/domain/text';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { competenceNameText } from '../../components/competence-name';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { VocabularyOptions } from '../../components/vocabulary-options';
import { withPart } from './split-patch';

type SplitCompetenceProps = {
  readonly competence: Competence;
  /** Called with the competence to go on with: the new part, or the one that was not split after all. */
  readonly onClose: (competenceId: string) => void;
};

/** Makes two of one: names the second and says where it belongs. */
export function SplitCompetence({ competence, onClose }: SplitCompetenceProps) {
  const { t, language: windowLanguage } = useTexts();
  const { participantId, writing } = useParticipant();
  const field = useRef<HTMLInputElement>(null);
  const words = useId();
  const found = textIn(competence.label, windowLanguage);
  const language = LANGUAGES.find((each) => each === found?.language) ?? writing;
  const [name, setName] = useState(found?.text ?? '');
  const [place, setPlace] = useState('');
  const [asked, setAsked] = useState(false);
  const placement = PLACEMENTS.find((each) => each === place);
  const label = name.trim();

  useEffect(() => {
    // Opening the window gives the focus to its first button.
    requestAnimationFrame(() => field.current?.select());
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (label === '' || !placement) return;
    const newCompetenceId = crypto.randomUUID();
    const part = { newCompetenceId, language, label, placement };
    announce(t('board:split.done', { name: label, placement: placementName(t, placement) }));
    saveRecord({
      participantId,
      patch: withPart(competence.id, part),
      send: () => client.competences.split({ competenceId: competence.id, ...part }),
    }).catch(reportFailure);
    onClose(newCompetenceId);
  };

  return (
    <Modal
      open
      onClose={() => onClose(competence.id)}
      header={{ heading: t('board:split.heading', { name: competenceNameText(competence, windowLanguage, t) }) }}
      width="small"
      portal
      data-color="brand-blue"
    >
      <Modal.Body>
        <BodyLong spacing>{t('board:split.lead')}</BodyLong>
        <form id={`${words}-form`} className="bp-split" onSubmit={submit} noValidate>
          <TextField
            ref={field}
            label={t('board:split.name')}
            description={t('board:split.nameAdvice')}
            size="small"
            lang={LANGUAGE_TAGS[language]}
            value={name}
            maxLength={LIMITS.label}
            autoComplete="off"
            list={words}
            error={asked && label === '' && t('board:split.nameMissing')}
            onChange={(event) => setName(event.target.value)}
          />
          <VocabularyOptions id={words} typed={name} language={language} />
          <Select
            label={t('board:split.place')}
            size="small"
            value={place}
            error={asked && !placement && t('board:split.placeMissing')}
            onChange={(event) => setPlace(event.target.value)}
          >
            <option value="">{t('board:split.choosePlace')}</option>
            {PLACEMENTS.filter((each) => each !== competence.placement).map((each) => (
              <option key={each} value={each}>
                {placementName(t, each)}
              </option>
            ))}
          </Select>
        </form>
      </Modal.Body>
      <Modal.Footer>
        <Button type="submit" form={`${words}-form`}>
          {t('board:split.submit')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => onClose(competence.id)}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
