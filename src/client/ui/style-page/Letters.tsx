/** Type: Bricolage Grotesque for display, Atkinson Hyperlegible Next for text. */
export const Letters = () => (
  <section>
    <h2>Type</h2>
    <p style={{ fontFamily: 'var(--font-display)', fontSize: '3rem', fontWeight: 800 }}>
      Jusqu’où connaître ses clients ?
    </p>
    <p style={{ fontFamily: 'var(--font-display)', fontSize: '1.5rem', fontWeight: 600 }}>
      How well should you know your customers?
    </p>
    <p>
      Ce que l’on sait, d’où on le tient, et ce que l’on en fait. <strong>1 234,50 €</strong>,{' '}
      <span className="figures">12:05, 88-204, 0O1lI</span>
    </p>
  </section>
);
