import { render } from 'preact';
import '../../components/popup.css';
import { LivePopup } from './LivePopup';

const place = document.getElementById('popup');
if (place) render(<LivePopup />, place);
