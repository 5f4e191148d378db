import { Component, type ReactNode } from 'react';
import { noteBug } from '../api/trouble';
import { Crashed } from './crashed';

type Props = { readonly children: ReactNode };
type State = { readonly crashed: boolean; readonly reference: string | null };

/** Keeps a bug in drawing the window from leaving it blank: says so calmly, has it logged and offers to start over. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashed: false, reference: null };

  static getDerivedStateFromError(): Partial<State> {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    void noteBug(error).then((reference) => this.setState({ reference }));
  }

  override render(): ReactNode {
    const { crashed, reference } = this.state;
    return crashed ? <Crashed reference={reference} /> : this.props.children;
  }
}
