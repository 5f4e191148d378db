import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Translator } from '#shared/i18n/text-key';

type Asked = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;

/** @returns what can be done where somebody asked for it: with a text field's letters, or with a text that is marked */
export function contextTemplate({ isEditable, editFlags, selectionText }: Asked, t: Translator) {
  const copy: MenuItemConstructorOptions = { label: t('menu:copy'), role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const items: MenuItemConstructorOptions[] = [
    { label: t('history:undoWord'), role: 'undo', enabled: editFlags.canUndo },
    { label: t('history:redoWord'), role: 'redo', enabled: editFlags.canRedo },
    { type: 'separator' },
    { label: t('menu:cut'), role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: t('menu:paste'), role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: t('menu:selectAll'), role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
  return items;
}
