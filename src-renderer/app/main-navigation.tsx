import { useLocation } from 'wouter';
import { LIBRARY_PATH } from '../components/library-paths';
import { useTexts } from '../components/use-texts';

const PLACES = [
  { name: 'participants', path: '/', within: ['/participants', '/class'] },
  { name: 'standards', path: LIBRARY_PATH, within: [LIBRARY_PATH, '/own-standards'] },
] as const;

/** The two halves of the window: the people, and the library. */
export function MainNavigation() {
  const { t } = useTexts();
  const [location] = useLocation();
  return (
    <nav className="bp-navigation" aria-label={t('library:navigation')}>
      {PLACES.map(({ name, path, within }) => {
        const inside = location === path || within.some((start) => location.startsWith(start));
        return (
          <a key={name} href={`#${path}`} aria-current={location === path ? 'page' : inside ? 'true' : undefined}>
            {t(`library:place.${name}`)}
          </a>
        );
      })}
    </nav>
  );
}
