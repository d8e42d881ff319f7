'use client';

import { useState } from 'react';
import { embedForms, needsOembed } from '../../lib/embed/EmbedForm';
import type { EmbeddedMap } from '../../lib/embed/EmbeddedMap';
import { mapAddresses } from '../../lib/embed/mapAddresses';
import type { MapName, MapNames } from '../../lib/embed/mapNames';
import { snippetOf } from '../../lib/embed/snippetOf';
import { fill } from '../../lib/language/fill';
import type { Language } from '../../lib/language/Language';
import type { Messages } from '../../lib/language/messages/Messages';
import { useIsAwake } from '../reading/useIsAwake';
import { Choices } from './Choices';
import { CodeForm } from './CodeForm';
import { choosableHeights, heightChosen, type EmbedChoice } from './EmbedChoice';
import { PreviewFrame } from './PreviewFrame';

/** The widths that maps are looked at in, in CSS pixels: a phone's column of text and an article's. */
const previews = { phone: 340, article: 650 };

type Props = {
  readonly words: Messages['embedCode'];
  readonly language: Language;
  readonly operation: string;
  /** The site's origin as far as the build knows it, else empty: then no host can be answered by oEmbed, and what needs that isn't offered. */
  readonly origin: string;
  readonly names: Readonly<Record<Language, MapNames & { readonly more: string }>>;
};

/** Choices, what they look like, and the codes for them. */
export function EmbedCodeTool({ words, language, operation, origin, names }: Props) {
  const isAwake = useIsAwake();
  const [choice, setChoice] = useState<EmbedChoice>({ agency: '', language, theme: 'light', isListOpen: false, height: '' });
  const chosen = names[choice.language];
  const height = heightChosen(choice);
  const map: EmbeddedMap = {
    origin: origin || (isAwake ? location.origin : 'https://HOST'),
    language: choice.language,
    operation,
    agency: choice.agency || undefined,
    theme: choice.theme,
    isListOpen: choice.isListOpen,
    height: height ?? choosableHeights.usual,
    ...nameOf(chosen, choice.agency),
  };
  const preview = mapAddresses({ ...map, origin: '' }).frame;
  return (
    <>
      <noscript>
        <p className="note">
          {words.withoutScripts} {!origin && words.unknownHost}
        </p>
      </noscript>
      <Choices words={words} agencies={names[language].agencies} choice={choice} onChoose={setChoice} />
      <section className="embed-previews">
        <h2>{words.preview}</h2>
        {(['phone', 'article'] as const).map((kind) => (
          <PreviewFrame key={`${kind} ${preview}`} src={preview} width={previews[kind]} caption={fill(words[kind], { width: previews[kind] })} height={height} usual={choosableHeights.usual} />
        ))}
      </section>
      <section>
        <h2>{words.codes}</h2>
        <ul className="embed-codes">
          {embedForms.filter((form) => origin !== '' || !needsOembed(form)).map((form) => (
            <CodeForm key={form} words={words} {...words.forms[form]} code={snippetOf(form, map, chosen.more)} />
          ))}
          {origin !== '' && <CodeForm words={words} name={words.failedTitle} when={words.failedText} code={`${mapAddresses(map).page}?v=2`} />}
        </ul>
      </section>
    </>
  );
}

function nameOf({ agencies, ...whole }: MapNames, agency: string): MapName {
  const { title, alt } = agencies.find(({ id }) => id === agency) ?? whole;
  return { title, alt };
}
