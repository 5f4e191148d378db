import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
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

/** The menu of the right mouse button and of the menu key. @param translator asked each time: the language may change */
export function offerContextMenu(window: BrowserWindow, translator: () => Translator): void {
  window.webContents.on('context-menu', (_event, asked) => {
    const items = contextTemplate(asked, translator());
    if (items.length === 0) return;
    // Asked for by keyboard, it belongs at the letters and not where the mouse happens to lie.
    const place = asked.menuSourceType === 'keyboard' ? { x: asked.x, y: asked.y } : {};
    Menu.buildFromTemplate(items).popup({ window, ...place });
  });
}
