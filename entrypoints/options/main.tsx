import { render } from 'preact';
import '../../components/settings/settings.css';
import { LiveSettings } from './LiveSettings';

const place = document.getElementById('settings');
if (place) render(<LiveSettings />, place);
