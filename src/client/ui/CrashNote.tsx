import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/**
 * What is shown when the page itself fails: never a white page. It speaks both languages because the sentences
 * may be what failed, and it touches nothing: the game is saved at each step.
 */
export class CrashNote extends Component<Props, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <main className="crash" role="alert">
        <p lang="fr">
          La page s’est déchirée. Votre partie est enregistrée sur cet appareil : rechargez la page
          pour la reprendre.
        </p>
        <p lang="en">
          The page tore. Your game is saved on this device: reload the page to carry on.
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          Recharger / Reload
        </button>
        <pre>{this.state.failure}</pre>
      </main>
    );
  }
}
