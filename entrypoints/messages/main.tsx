import { render } from 'preact';
import '../../components/messages/messages.css';
import { language } from '../../utils/language';
import { LiveMessages } from './LiveMessages';

Object.assign(document.documentElement, language());
const place = document.getElementById('messages');
if (place) render(<LiveMessages />, place);
