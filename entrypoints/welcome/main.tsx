import { render } from 'preact';
import '../../components/welcome/welcome.css';
import { language, say } from '../../utils/language';
import { LiveWelcome } from './LiveWelcome';

document.title = say('welcome.title');
Object.assign(document.documentElement, language());
const place = document.getElementById('welcome');
if (place) render(<LiveWelcome />, place);
