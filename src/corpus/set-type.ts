import type { Heading } from '../articles/article-body.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../readings/reading.ts';
import { setSentence } from '../rendering/set-sentence.ts';
import { smartText } from '../rendering/smart-punctuation.ts';
import type { FrontMatter, ImageReference, Post } from '../schema/front-matter.ts';
import { setComposition, setField, setLifeDate, setRemarks } from './set-statements.ts';

/*
 * Bodies get the punctuation of their language when they are rendered. These are the other words
 * that people read. Names stay as they are written: they are compared, copied and searched.
 */

/** What was set already, by what it was set from: it is the same as long as that is. */
function remembered<From extends object, To>(
  set: (from: From, language: string) => To,
): (from: From, language: string) => To {
  const known = new WeakMap<From, { readonly language: string; readonly to: To }>();
  return (from, language) => {
    const before = known.get(from);
    if (before?.language === language) return before.to;
    const to = set(from, language);
    known.set(from, { language, to });
    return to;
  };
}

export const setFrontMatter = remembered(setFrontMatterAnew);

function setFrontMatterAnew(frontMatter: FrontMatter, language: string): FrontMatter {
  const { title, qualifier, summary, begin, end, fields, composition } = frontMatter;
  const { image, posts, holds, relations, control, exceptions } = frontMatter;
  return {
    ...frontMatter,
    title: smartText(title, language),
    qualifier: qualifier === undefined ? undefined : smartText(qualifier, language),
    summary: smartText(summary, language),
    image: image && setImage(image, language),
    begin: begin && setLifeDate(begin, language),
    end: end && setLifeDate(end, language),
    posts: posts.map((post) => setPost(post, language)),
    holds: holds.map((holding) => ({ ...holding, ...setRemarks(holding, language) })),
    relations: relations.map((relation) => ({ ...relation, ...setRemarks(relation, language) })),
    control: control.map((claim) => ({ ...claim, ...setRemarks(claim, language) })),
    exceptions: exceptions.map((exception) => ({
      ...exception,
      because: smartText(exception.because, language),
    })),
    fields: fields.map((field) => setField(field, language)),
    composition: composition && setComposition(composition, language),
  };
}

function setImage(image: ImageReference, language: string): ImageReference {
  const { alt, caption } = image;
  return {
    ...image,
    alt: smartText(alt, language),
    caption: caption === undefined ? undefined : smartText(caption, language),
  };
}

/** The remarks on its vacancies; labels stay as they are written. */
function setPost(post: Post, language: string): Post {
  if (!post.vacant) return post;
  return {
    ...post,
    vacant: post.vacant.map((time) => ({ ...time, ...setRemarks(time, language) })),
  };
}

export function setHeadings(headings: readonly Heading[], language: string): Heading[] {
  return headings.map((heading) => ({ ...heading, text: smartText(heading.text, language) }));
}

export function setReading(reading: Reading, language: string): Reading {
  const { title, summary, introduction, steps } = reading;
  return {
    ...reading,
    title: smartText(title, language),
    summary: smartText(summary, language),
    introduction: introduction.map((paragraph) => smartText(paragraph, language)),
    steps: steps.map((step) => ({ ...step, line: smartText(step.line, language) })),
  };
}

/** Stands where the words of a link begin and end while its sentence is set as a whole. */
const seam = '\ue000';

export const setMention = remembered(setMentionAnew);

function setMentionAnew(mention: Mention, language: string): Mention {
  const { before, text, after } = mention;
  const parts = setAround([before, text, after], language);
  return { ...mention, before: parts[0] ?? '', text: parts[1] ?? '', after: parts[2] ?? '' };
}

/** Parts of one sentence, set as a whole. */
export function setAround(parts: readonly string[], language: string): readonly string[] {
  const set = setSentence(parts.join(seam), language).split(seam);
  return set.length === parts.length ? set : parts;
}
