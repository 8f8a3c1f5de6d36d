import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './speak';

speak('en', 'en-US');

// The fake browser has a toolbar button without an icon.
fakeBrowser.action.setIcon = async () => {};
