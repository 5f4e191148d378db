import type { ConsentText } from '#shared/domain/consent';

/** What the text says under its title. */
export function ConsentWords({ text }: { readonly text: ConsentText }) {
  return (
    <>
      <p>{text.intro}</p>
      {text.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p className="bp-consent__agreement">{text.agreement}</p>
    </>
  );
}
