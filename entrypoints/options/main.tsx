import { render } from 'preact';
import '../../components/settings/settings.css';
import { language, say } from '../../utils/language';
import { LiveSettings } from './LiveSettings';

document.title = say('settings.title');
Object.assign(document.documentElement, language());
const place = document.getElementById('settings');
if (place) render(<LiveSettings />, place);
