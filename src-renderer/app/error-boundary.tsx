import { Component, type ReactNode } from 'react';
import { Crashed } from './crashed';

type Props = { readonly children: ReactNode };
type State = { readonly crashed: boolean };

/** Keeps a bug in drawing the window from leaving it blank: says so calmly and offers to start over. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
