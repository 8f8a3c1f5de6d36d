import { render } from 'preact';
import '../../components/popup/popup.css';
import { language } from '../../utils/language';
import { LivePopup } from './LivePopup';

Object.assign(document.documentElement, language());
const place = document.getElementById('popup');
if (place) render(<LivePopup />, place);
