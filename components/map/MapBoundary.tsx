import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly onError: () => void };

/** Keeps a fault of the live map from taking the page along: the picture and the list stay. */
export class MapBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
