import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly onError: (error: unknown) => void };

/** Keeps a fault of what is in it from taking along what is around it: nothing stands there then. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
