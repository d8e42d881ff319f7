'use client';

import { useState } from 'react';
import { appleNewsPath, privacyPath } from '../../lib/address/paths';
import { embedForms, needsOembed } from '../../lib/embed/EmbedForm';
import type { EmbeddedMap } from '../../lib/embed/EmbeddedMap';
import { mapAddresses } from '../../lib/embed/mapAddresses';
import type { MapName, MapNames } from '../../lib/embed/mapNames';
import { snippetOf } from '../../lib/embed/snippetOf';
import { themeOn } from '../../lib/embed/themeOn';
import type { Language } from '../../lib/language/Language';
import type { Messages } from '../../lib/language/messages/Messages';
import { useIsAwake } from '../reading/useIsAwake';
import { Choices } from './Choices';
import { CodeForm } from './CodeForm';
import { choosableHeights, firstChoice, groundChosen, heightChosen } from './EmbedChoice';
import { Preview } from './Preview';

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
  const [choice, setChoice] = useState(firstChoice(language));
  const chosen = names[choice.language];
  const height = heightChosen(choice);
  const typed = groundChosen(choice);
  const ofGround = themeOn(typed);
  const map: EmbeddedMap = {
    origin: origin || (isAwake ? location.origin : 'https://HOST'),
    language: choice.language,
    operation,
    agency: choice.agency || undefined,
    theme: ofGround ?? choice.theme,
    isListOpen: choice.isListOpen,
    isTransparent: choice.isTransparent,
    ground: ofGround && typed,
    isPlain: choice.isPlain,
    height: height ?? choosableHeights.usual,
    ...nameOf(chosen, choice.agency),
  };
  return (
    <>
      <noscript>
        <p className="note">
          {words.withoutScripts} {!origin && words.unknownHost}
        </p>
      </noscript>
      <Choices words={words} agencies={names[language].agencies} choice={choice} onChoose={setChoice} />
      <Preview words={words} map={map} height={height} />
      <section>
        <h2>{words.codes}</h2>
        <ul className="embed-codes">
          {embedForms.filter((form) => origin !== '' || !needsOembed(form)).map((form) => (
            <CodeForm key={form} words={words} {...words.forms[form]} code={snippetOf(form, map, chosen.more)} />
          ))}
          {origin !== '' && (
            <li className="embed-code">
              <h3>{words.appleNews.name}</h3>
              <p>{words.appleNews.when}</p>
              <p className="share">
                <a href={appleNewsPath(choice.language, operation)} download={`${operation}-${choice.language}-apple-news.json`}>
                  apple-news.json
                </a>
              </p>
            </li>
          )}
          {origin !== '' && <CodeForm words={words} name={words.failedTitle} when={words.failedText} code={`${mapAddresses(map).page}?v=2`} />}
        </ul>
        <p className="embed-privacy">
          <a href={privacyPath(language)}>{words.privacy}</a>
        </p>
      </section>
    </>
  );
}

function nameOf({ agencies, ...whole }: MapNames, agency: string): MapName {
  const { title, alt } = agencies.find(({ id }) => id === agency) ?? whole;
  return { title, alt };
}
